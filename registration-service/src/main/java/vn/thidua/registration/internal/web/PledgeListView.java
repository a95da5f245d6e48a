package vn.thidua.registration.internal.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.internal.PledgeList;
import vn.thidua.registration.internal.PledgePreview;
import vn.thidua.registration.internal.Pledger;
import vn.thidua.registration.staff.SheetProblem;

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
        List<SheetProblem> problems,
        List<RowView> rows) {

    record RowView(
            int row,
            Pledger pledger,
            String name,
            @Nullable String room,
            @Nullable String position,
            List<String> titles,
            PledgePreview.Effect effect,
            List<SheetProblem> problems) {}

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
