package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of an accepted registration in progress: why, by whom, and its own receipt once it has been sent. */
public record Amendment(
        String reason, Instant at, String by, @Nullable Receipt receipt) {

    Amendment sent(Receipt receipt) {
        return new Amendment(reason, at, by, receipt);
    }

    /** What the judging unit answered to an amendment it did not take. */
    public record Refused(String reason, Instant at, String by) {}
}
