package vn.thidua.registration.round;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** More time for a unit; given by whom is for those who lead the bloc. */
public record SeenExtension(
        UUID unitId, Instant until, String reason, @Nullable String by, Instant at) {

    static SeenExtension of(Extension it, boolean led) {
        return new SeenExtension(it.unitId(), it.until(), it.reason(), led ? it.by() : null, it.at());
    }
}
