package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was sent once, and what became of it. The content itself is kept beside, under the version of the registration it
 * was sent from; what was sent before editions were kept has version 0.
 */
public record Edition(
        int number,
        long version,
        Kind kind,
        Receipt receipt,
        @Nullable String reason,
        Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {

    /** Whether it was a registration or the change of an accepted one. */
    public enum Kind {
        SUBMISSION,
        AMENDMENT
    }

    /** What the judging unit said of it; an accepted one is replaced when an amendment of it is accepted. */
    public enum Outcome {
        PENDING,
        RETURNED,
        ACCEPTED,
        REFUSED,
        REPLACED
    }

    static Edition pending(int number, long version, Kind kind, Receipt receipt, @Nullable String reason) {
        return new Edition(number, version, kind, receipt, reason, Outcome.PENDING, null, null, null);
    }

    Edition decided(Outcome outcome, Instant at, String by, @Nullable String why) {
        return new Edition(number, version, kind, receipt, reason, outcome, at, by, why);
    }

    /** As long as it was accepted: when, by whom and why stays. */
    Edition replaced() {
        return outcome == Outcome.ACCEPTED
                ? new Edition(
                        number, version, kind, receipt, reason, Outcome.REPLACED, decidedAt, decidedBy, decisionReason)
                : this;
    }
}
