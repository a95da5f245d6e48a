package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the judging unit said of a submission: accepted or returned, by whom, why, and until when a returned one may come again. */
public record Judgement(
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable LocalDate resubmitUntil) {}
