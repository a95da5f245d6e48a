package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of an accepted registration in progress: why, by whom, and its own receipt once it has been sent. */
public record Amendment(
        String reason, Instant at, String by, @Nullable Receipt receipt) {

    Amendment sent(Receipt receipt) {
        return new Amendment(reason, at, by, receipt);
    }

    /** Why the judging unit refused an amendment. */
    public record Refused(String reason, Instant at, String by) {}
}
