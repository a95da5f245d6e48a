package vn.thidua.registration.comparison.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.comparison.ComparedRound;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.Comparison.EntryState;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.comparison.Comparison.MoreTime;
import vn.thidua.registration.comparison.MemberLine;
import vn.thidua.registration.directory.BlocRole;

/** The registrations of a round side by side: the form's rows, every member with what it sent, and the figures to compare by. */
record ComparisonView(
        ComparedRound round, List<FormRow> rows, List<MemberEntryView> members, List<RowStatisticsView> statistics) {

    /** A member and what it submitted; of a draft only that there is one. */
    record MemberEntryView(
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
            List<ComparedFindingView> findings) {

        private static MemberEntryView of(MemberEntry it, FindingViewCache findings) {
            return new MemberEntryView(
                    it.unitId(),
                    it.unitName(),
                    it.unitShortName(),
                    it.role(),
                    it.state(),
                    it.registrationId(),
                    it.version(),
                    it.submittedAt(),
                    it.deadline(),
                    it.late(),
                    it.extension(),
                    it.amending(),
                    it.staffCount(),
                    it.own(),
                    it.judgeable(),
                    it.lines(),
                    findings.of(it.findings()));
        }

        private MemberEntry entry() {
            return new MemberEntry(
                    unitId,
                    unitName,
                    unitShortName,
                    role,
                    state,
                    registrationId,
                    version,
                    submittedAt,
                    deadline,
                    late,
                    extension,
                    amending,
                    staffCount,
                    own,
                    judgeable,
                    lines,
                    findings.stream().map(ComparedFindingView::finding).toList());
        }
    }

    static ComparisonView of(Comparison it, FindingViewCache findings, Sentences sentences) {
        return new ComparisonView(
                it.round(),
                it.rows(),
                it.members().stream()
                        .map(member -> MemberEntryView.of(member, findings))
                        .toList(),
                it.statistics().stream()
                        .map(row -> RowStatisticsView.of(row, sentences))
                        .toList());
    }

    Comparison comparison() {
        return new Comparison(
                round,
                rows,
                members.stream().map(MemberEntryView::entry).toList(),
                statistics.stream().map(RowStatisticsView::statistics).toList());
    }
}
