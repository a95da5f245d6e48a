package vn.thidua.registration.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;

/** Shows a unit's officer and leader how far its work is, and lets them cancel it. Asking keeps it going. */
@UseCase
public class FindWork {

    private static final Duration LATELY = Duration.ofMinutes(10);

    private final WorkItems workItems;
    private final WorkRunner workRunner;
    private final ResultPaths paths;
    private final Clock clock;

    FindWork(WorkItems workItems, WorkRunner workRunner, ResultPaths paths, Clock clock) {
        this.workItems = workItems;
        this.workRunner = workRunner;
        this.paths = paths;
        this.clock = clock;
    }

    public WorkStatus get(Actor actor, UUID id) {
        return statusOf(workRunner.ask(visible(actor, id)));
    }

    /** What is in progress for the unit, and what ended lately; the latest first. Asking for all keeps none going. */
    public List<WorkStatus> ofUnit(Actor actor, UUID unit) {
        if (!actor.actsFor(unit)) {
            throw WorkReason.WORK_UNKNOWN.because("there is nothing with id %s", unit);
        }
        return workItems.ofUnit(unit, clock.instant().minus(LATELY)).stream()
                .map(this::statusOf)
                .toList();
    }

    public WorkStatus cancel(Actor actor, UUID id) {
        return statusOf(workRunner.cancel(visible(actor, id)));
    }

    public WorkStatus statusOf(WorkItem work) {
        return WorkStatus.of(work, workRunner.positionOf(work), paths, clock.instant());
    }

    private WorkItem visible(Actor actor, UUID id) {
        var found = workItems
                .find(id)
                .orElseThrow(() -> WorkReason.WORK_UNKNOWN.because("there is nothing with id %s", id));
        found.requireVisibleTo(actor);
        return found;
    }
}
