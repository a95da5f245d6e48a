package vn.thidua.registration.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What waits to be done here, unit by unit in turn: anyone who has just been served comes last, and nobody is served twice at a
 * time. So another unit's single piece of work never waits for more than one of a unit that has many.
 */
final class WorkQueue {

    private final WorkLimits limits;
    private final LinkedHashMap<UUID, Deque<WorkAttempt>> waiting = new LinkedHashMap<>();
    private final Set<UUID> served = new HashSet<>();
    private final Set<UUID> unready = new HashSet<>();
    private int count;
    private long bytes;

    WorkQueue(WorkLimits limits) {
        this.limits = limits;
    }

    /** Keeps a place for it, in which it is not served yet. Refuses what is more than may wait. */
    synchronized void join(WorkAttempt run) {
        var its = waiting.getOrDefault(run.unit(), new ArrayDeque<>());
        var itsBytes = its.stream().mapToLong(WorkAttempt::bytes).sum();
        if (its.size() >= limits.waitingOfUnit()
                || (!its.isEmpty() && itsBytes + run.bytes() > limits.waitingBytesOfUnit())) {
            throw WorkReason.TOO_MUCH_WORK_OF_UNIT.because("%d things of the unit are waiting", its.size());
        }
        if (count >= limits.waiting() || (count > 0 && bytes + run.bytes() > limits.waitingBytes())) {
            throw WorkReason.TOO_MUCH_WORK.because("%d things are waiting", count);
        }
        its.add(run);
        waiting.put(run.unit(), its);
        unready.add(run.claim());
        count++;
        bytes += run.bytes();
    }

    synchronized void ready(WorkAttempt run) {
        unready.remove(run.claim());
    }

    /** The next to be done, which is no longer waiting; none while all who wait are being served, or as many as may be. */
    synchronized Optional<WorkAttempt> next() {
        if (served.size() >= limits.atOnce()) {
            return Optional.empty();
        }
        var next = waiting.values().stream()
                .map(Deque::getFirst)
                .filter(it -> !served.contains(it.unit()) && !unready.contains(it.claim()))
                .findFirst();
        next.ifPresent(this::serve);
        return next;
    }

    /** Takes it off; what else its unit has comes after all others'. */
    private void serve(WorkAttempt run) {
        leave(run);
        served.add(run.unit());
        var rest = waiting.remove(run.unit());
        if (rest != null) {
            waiting.put(run.unit(), rest);
        }
    }

    synchronized void served(WorkAttempt run) {
        served.remove(run.unit());
    }

    /** Returns whether it was still waiting. */
    synchronized boolean leave(WorkAttempt run) {
        var its = waiting.get(run.unit());
        if (its == null || !its.remove(run)) {
            return false;
        }
        if (its.isEmpty()) {
            waiting.remove(run.unit());
        }
        unready.remove(run.claim());
        count--;
        bytes -= run.bytes();
        return true;
    }

    synchronized int size() {
        return count;
    }
}
