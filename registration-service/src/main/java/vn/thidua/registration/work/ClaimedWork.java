package vn.thidua.registration.work;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes work that is in progress under a claim, and under no other. */
record ClaimedWork(WorkItems workItems, Clock clock) {

    Optional<WorkItem> change(WorkAttempt run, UnaryOperator<WorkItem> change) {
        return change(run.id(), run.claim(), change);
    }

    /** Empty when nothing is in progress under that claim. */
    Optional<WorkItem> change(UUID id, UUID claim, UnaryOperator<WorkItem> change) {
        while (true) {
            var stored = workItems.find(id).filter(it -> it.claim().equals(claim) && it.isAliveAt(clock.instant()));
            var next = stored.map(change);
            if (next.isEmpty() || workItems.save(next.get())) {
                return next;
            }
        }
    }
}
