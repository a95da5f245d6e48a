package vn.thidua.registration.directory;

import java.util.UUID;

/** A department as others tell of it: its code and today's names. */
public record Unit(UUID id, String code, String name, String shortName) {}
