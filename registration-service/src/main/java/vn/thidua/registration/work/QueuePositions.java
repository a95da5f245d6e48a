package vn.thidua.registration.work;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The order in which an instance serves its open work items, computed from the store: unit by unit in turn. */
final class QueuePositions {

    private QueuePositions() {}

    /** Counted from 1. */
    static int of(WorkItem work, List<WorkItem> open) {
        var rounds = new HashMap<UUID, Integer>();
        var ordered = open.stream()
                .sorted(Comparator.comparing((WorkItem it) -> it.state() == WorkItem.State.RUNNING ? 0 : 1)
                        .thenComparing(WorkItem::queuedAt)
                        .thenComparing(WorkItem::id))
                .map(it -> new Turn(it, rounds.merge(it.unitId(), 1, Integer::sum)))
                .filter(it -> it.work().state() == WorkItem.State.WAITING)
                .sorted(Comparator.comparingInt(Turn::round))
                .map(it -> it.work().id())
                .toList();
        return Math.max(1, ordered.indexOf(work.id()) + 1);
    }

    /** Its position among the items of its unit. */
    private record Turn(WorkItem work, int round) {}
}
