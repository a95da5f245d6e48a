package vn.thidua.registration.round;

import java.time.Instant;
import java.util.UUID;

/** More time for one unit, for which somebody has given a reason. */
public record Extension(UUID unitId, Instant until, String reason, String by, Instant at) {}
