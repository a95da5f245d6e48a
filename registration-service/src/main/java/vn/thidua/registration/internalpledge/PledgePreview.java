package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.registration.internalpledge.InternalPledge.Place;

/** A list of pledges beside what is pledged now, row by row. */
public record PledgePreview(PledgeList list, List<Row> rows) {

    /** What taking the list does with a row. */
    public enum Effect {
        ADDED,
        CHANGED,
        SAME
    }

    /** A row of the list and what taking it does. */
    public record Row(PledgeRow row, Effect effect) {}

    static PledgePreview of(PledgeList list, Map<UUID, InternalPledge> now, PledgeIds ids) {
        return new PledgePreview(
                list,
                list.rows().stream()
                        .map(it -> new Row(it, effect(list.place(), it.pledge(), now, ids)))
                        .toList());
    }

    private static Effect effect(Place place, WrittenPledge written, Map<UUID, InternalPledge> now, PledgeIds ids) {
        var pledge = now.get(ids.of(place, written, now::containsKey));
        if (pledge == null) {
            return Effect.ADDED;
        }
        return pledge.says(written) ? Effect.SAME : Effect.CHANGED;
    }
}
