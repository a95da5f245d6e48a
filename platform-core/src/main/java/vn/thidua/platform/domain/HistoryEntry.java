package vn.thidua.platform.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what, when and why, and which version it made. Written in the same step as the change itself. */
public record HistoryEntry(
        Instant at,
        UUID subject,
        String by,
        String what,
        @Nullable String why,
        long version) {}
