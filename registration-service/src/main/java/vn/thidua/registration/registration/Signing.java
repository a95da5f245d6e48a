package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The present content's way past the unit's leader: presented, then signed or declined. Gone with any change of the content. */
public record Signing(
        @Nullable Presented presented,
        @Nullable SignOff signOff,
        @Nullable Declined declined) {

    /** Nobody has been asked yet. */
    public static final Signing NONE = new Signing(null, null, null);

    /** An officer has presented the content to the leader. */
    public record Presented(Instant at, String by) {}

    /** The leader, or somebody delegated on that day, has approved the content. */
    public record SignOff(Instant at, String by, boolean delegated) {}

    /** The leader wants something changed first. */
    public record Declined(Instant at, String by, String reason) {}

    public boolean isSigned() {
        return signOff != null;
    }
}
