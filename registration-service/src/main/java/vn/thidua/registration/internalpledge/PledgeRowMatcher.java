package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.internalpledge.Namesakes.Match;

/** Finds for each row of a list the pledge it goes to. */
final class PledgeRowMatcher {

    private final InternalPledges pledges;
    private final PledgeIds ids;

    PledgeRowMatcher(InternalPledges pledges, PledgeIds ids) {
        this.pledges = pledges;
        this.ids = ids;
    }

    /** The rows with ids, but those of whom it is unclear who is meant. */
    List<PledgeRow> of(PledgeList list) {
        return of(list, false);
    }

    /** All rows with ids: of a taking that an earlier release began nothing can be refused, and nothing of others is replaced. */
    List<PledgeRow> ofBegun(PledgeList list) {
        var rows = list.rows();
        return rows.stream().allMatch(it -> it.pledgeId() != null) ? rows : of(list, true);
    }

    private List<PledgeRow> of(PledgeList list, boolean unclearAreOthers) {
        var rows = list.rows();
        var matches = Namesakes.among(pledges.everyOf(list.scope()))
                .ofList(rows.stream().map(PledgeRow::pledge).toList());
        var placed = new ArrayList<PledgeRow>();
        for (int i = 0; i < rows.size(); i++) {
            var match = matches.get(i) instanceof Match.Unclear(int before) && unclearAreOthers
                    ? new Match.Another(before)
                    : matches.get(i);
            placed.add(rows.get(i).goingTo(id(list, rows.get(i), match)));
        }
        return placed;
    }

    private @Nullable UUID id(PledgeList list, PledgeRow row, Match match) {
        return switch (match) {
            case Match.Same(InternalPledge pledge) -> pledge.id();
            case Match.Another another -> ids.of(list.scope(), row.pledge(), another);
            case Match.Unclear _ -> null;
        };
    }
}
