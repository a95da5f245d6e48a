package vn.thidua.notification.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reminder in a unit's inbox: since when it is there, when somebody of the unit first read it, and how many have. */
public record Delivery(
        Notice notice, Instant deliveredAt, @Nullable Instant readAt, int readers) {}
