package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.rule.AnsweredFinding;

/** The registrations of a round side by side: the form's rows, every member with what it sent, and the figures to compare by. */
public record Comparison(
        ComparedRound round, List<FormRow> rows, List<MemberEntry> members, List<Statistics.RowStatistics> statistics) {

    /** How far a member has come, as the bloc's head sees it. */
    public enum EntryState {
        NOT_STARTED,
        DRAFT,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        AMENDING,
        AMENDMENT_SUBMITTED
    }

    /** A member and what it submitted; of a draft only that there is one. */
    public record MemberEntry(
            UUID unitId,
            String unitName,
            String unitShortName,
            BlocRole role,
            EntryState state,
            @Nullable UUID registrationId,
            @Nullable Long version,
            @Nullable Instant submittedAt,
            Instant deadline,
            boolean late,
            @Nullable MoreTime extension,
            boolean amending,
            @Nullable Integer staffCount,
            boolean own,
            boolean judgeable,
            List<MemberLine> lines,
            List<AnsweredFinding> findings) {}

    /** Until when a member may send its registration after the others, and why; for those who manage the bloc and itself. */
    public record MoreTime(Instant until, String reason) {}
}
