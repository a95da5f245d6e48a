package vn.thidua.registration.staff.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.staff.RowIssue;
import vn.thidua.registration.staff.StaffList;

/** A staff list on its way from the file, as its unit's officer sees it. */
record StaffListView(
        UUID id,
        long version,
        UUID unitId,
        StaffList.State state,
        String fileName,
        String digest,
        LocalDate asOf,
        int rowsRead,
        @Nullable Integer rowsTotal,
        int people,
        int rooms,
        List<RowIssue> problems,
        int problemCount,
        Instant startedAt,
        String startedBy,
        @Nullable Instant takenAt) {

    static StaffListView of(StaffList it, Instant now) {
        return new StaffListView(
                it.id(),
                it.version(),
                it.unitId(),
                it.stateAt(now),
                it.fileName(),
                it.digest(),
                it.asOf(),
                it.rowsRead(),
                it.rowsTotal(),
                it.people(),
                it.rooms(),
                it.problems(),
                it.problemCount(),
                it.startedAt(),
                it.startedBy(),
                it.takenAt());
    }
}
