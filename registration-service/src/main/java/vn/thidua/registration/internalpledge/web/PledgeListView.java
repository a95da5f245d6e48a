package vn.thidua.registration.internalpledge.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.internalpledge.PledgeList;
import vn.thidua.registration.internalpledge.PledgePreview;
import vn.thidua.registration.internalpledge.Pledger;
import vn.thidua.registration.staff.RowIssue;

/** What a list of pledges says, and what accepting it would do. */
record PledgeListView(
        UUID id,
        long version,
        UUID unitId,
        int awardYear,
        String digest,
        String fileName,
        boolean acceptable,
        boolean alreadyTaken,
        List<IssueView> problems,
        List<RowView> rows) {

    record RowView(
            int row,
            Pledger pledger,
            String name,
            @Nullable String room,
            @Nullable String position,
            List<String> titles,
            PledgePreview.Effect effect,
            List<IssueView> problems) {}

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

    static PledgeListView of(PledgePreview preview, Sentences sentences) {
        var it = preview.list();
        return new PledgeListView(
                it.id(),
                it.version(),
                it.unitId(),
                it.awardYear(),
                it.digest(),
                it.fileName(),
                preview.isAcceptable(),
                it.state() == PledgeList.State.TAKEN,
                issues(it.problems(), sentences),
                preview.rows().stream().map(row -> row(row, sentences)).toList());
    }

    private static RowView row(PledgePreview.Row previewed, Sentences sentences) {
        var it = previewed.row();
        var pledge = it.pledge();
        return new RowView(
                it.row(),
                pledge.pledger(),
                pledge.name(),
                pledge.room(),
                pledge.position(),
                pledge.titles(),
                previewed.effect(),
                issues(previewed.problems(), sentences));
    }

    private static List<IssueView> issues(List<RowIssue> issues, Sentences sentences) {
        return issues.stream().map(it -> IssueView.of(it, sentences)).toList();
    }
}
