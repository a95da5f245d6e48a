package vn.thidua.award.catalogue;

import java.time.LocalDate;

/** What distinguishes one shipped entry from another: its award and from when it is in force. */
public record ShippedKey(String code, LocalDate firstDay) {}
