package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.comparison.Comparison.EntryState;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.rule.LineFigures;

/** Members side by side, by what they wrote alone. */
public final class ComparedMembers {

    private ComparedMembers() {}

    /** A member's rows beside those of the year before. */
    public static List<MemberLine> lines(Content now, @Nullable Content lastYear) {
        return MemberLine.of(LineFigures.of(now), lastYear == null ? List.of() : LineFigures.of(lastYear));
    }

    public static List<Statistics.RowStatistics> statistics(
            List<FormRow> rows, SortedMap<UUID, List<MemberLine>> members) {
        var entries = members.entrySet().stream()
                .map(it -> entry(it.getKey(), it.getValue()))
                .toList();
        return Statistics.of(rows, entries);
    }

    static MemberEntry entry(UUID unitId, List<MemberLine> lines) {
        return new MemberEntry(
                unitId,
                "",
                "",
                BlocRole.MEMBER,
                EntryState.SUBMITTED,
                null,
                null,
                null,
                Instant.EPOCH,
                false,
                null,
                false,
                null,
                false,
                false,
                lines,
                List.of());
    }
}
