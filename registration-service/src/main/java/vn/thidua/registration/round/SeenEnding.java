package vn.thidua.registration.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An end that was decided on; by whom is for those who lead the bloc. */
public record SeenEnding(
        Instant at, String reason, @Nullable String by, Instant decidedAt) {

    static SeenEnding of(Ending it, boolean led) {
        return new SeenEnding(it.at(), it.reason(), led ? it.by() : null, it.decidedAt());
    }
}
