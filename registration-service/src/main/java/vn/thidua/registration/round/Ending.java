package vn.thidua.registration.round;

import java.time.Instant;

/** A common end other than that of the round's last day, for which somebody has given a reason. */
public record Ending(Instant at, String reason, String by, Instant decidedAt) {}
