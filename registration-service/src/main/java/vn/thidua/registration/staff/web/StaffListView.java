package vn.thidua.registration.staff.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
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
        List<IssueView> problems,
        int problemCount,
        Instant startedAt,
        String startedBy,
        @Nullable Instant takenAt) {

    /** An issue with its sentence. */
    record IssueView(
            RowIssue.Severity severity,
            @Nullable Integer row,
            @Nullable String column,
            String code,
            @Nullable String value,
            String message,
            String messageEn) {

        static IssueView of(RowIssue it, Sentences sentences) {
            return new IssueView(
                    it.severity(),
                    it.row(),
                    it.column(),
                    it.code(),
                    it.value(),
                    sentences.vietnamese(it.sentence()),
                    sentences.english(it.sentence()));
        }
    }

    static StaffListView of(StaffList it, Instant now, Sentences sentences) {
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
                it.problems().stream()
                        .map(issue -> IssueView.of(issue, sentences))
                        .toList(),
                it.problemCount(),
                it.startedAt(),
                it.startedBy(),
                it.takenAt());
    }
}
