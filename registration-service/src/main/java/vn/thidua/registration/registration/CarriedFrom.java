package vn.thidua.registration.registration;

import java.util.UUID;

/** The registration of an earlier award year that a draft was copied from. */
public record CarriedFrom(UUID registrationId, int awardYear) {}
