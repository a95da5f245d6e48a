package vn.thidua.platform.mongo;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

/**
 * Lets those who change one aggregate go one after the other, first come first served, so that only instances race. That the
 * outcome is right does not rest on it: the version does that. Refuses with {@link CommonReason#AGGREGATE_BUSY} anyone who would
 * wait too long, or behind too many.
 */
final class AggregateLocks {

    /** More than all who may decide about one thing; more at once are a mistake or an attack. */
    static final int MAX_QUEUE_LENGTH = 256;

    private final ConcurrentMap<UUID, Lock> locks = new ConcurrentHashMap<>();
    private final Duration timeout;

    AggregateLocks(Duration timeout) {
        this.timeout = timeout;
    }

    private static final class Lock {

        private final Semaphore semaphore = new Semaphore(1, true);
        private volatile int holders;
    }

    /** Does the work when its turn comes. The work learns how long it may go on trying. */
    <T> T withLock(UUID id, Function<Deadline, T> work) {
        var deadline = Deadline.in(timeout);
        var lock = join(id);
        try {
            await(lock, id, deadline);
            try {
                return work.apply(deadline);
            } finally {
                lock.semaphore.release();
            }
        } finally {
            locks.computeIfPresent(id, (_, it) -> left(it));
        }
    }

    /** How many aggregates somebody is changing or waiting to change. */
    int activeCount() {
        return locks.size();
    }

    /** How many are changing the aggregate, which is one, or wait for their turn. */
    int queueLength(UUID id) {
        var lock = locks.get(id);
        return lock == null ? 0 : lock.holders;
    }

    static Refusal busy(UUID id) {
        return CommonReason.AGGREGATE_BUSY.because(
                "too many change %s at this moment; the same may be asked again", id);
    }

    private Lock join(UUID id) {
        return locks.compute(id, (_, known) -> {
            var lock = known == null ? new Lock() : known;
            if (lock.holders == MAX_QUEUE_LENGTH) {
                throw busy(id);
            }
            lock.holders++;
            return lock;
        });
    }

    private static @Nullable Lock left(Lock lock) {
        lock.holders--;
        return lock.holders == 0 ? null : lock;
    }

    private static void await(Lock lock, UUID id, Deadline deadline) {
        try {
            if (!lock.semaphore.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
                throw busy(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(id);
        }
    }
}
