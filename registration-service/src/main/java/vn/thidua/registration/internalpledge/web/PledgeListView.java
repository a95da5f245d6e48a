package vn.thidua.registration.internalpledge.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.internalpledge.PledgeList;
import vn.thidua.registration.internalpledge.PledgePreview;
import vn.thidua.registration.internalpledge.Pledger;
import vn.thidua.registration.staff.RowIssue;

/** What a list of pledges says, and what taking it would do. */
record PledgeListView(
        UUID id,
        long version,
        UUID unitId,
        int awardYear,
        String digest,
        String fileName,
        boolean acceptable,
        boolean alreadyTaken,
        List<RowIssue> problems,
        List<RowView> rows) {

    record RowView(
            int row,
            Pledger pledger,
            String name,
            @Nullable String room,
            @Nullable String position,
            List<String> titles,
            PledgePreview.Effect effect,
            List<RowIssue> problems) {}

    static PledgeListView of(PledgePreview preview) {
        var it = preview.list();
        return new PledgeListView(
                it.id(),
                it.version(),
                it.unitId(),
                it.awardYear(),
                it.digest(),
                it.fileName(),
                it.isAcceptable(),
                it.state() == PledgeList.State.TAKEN,
                it.problems(),
                preview.rows().stream().map(PledgeListView::row).toList());
    }

    private static RowView row(PledgePreview.Row previewed) {
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
                it.problems());
    }
}
