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
 * outcome is right does not rest on it: the version does that. Refuses with {@link CommonReason#AGGREGATE_BUSY} whoever would
 * wait too long, or behind too many.
 */
final class Turns {

    /** More than all who may decide about one thing; more at once are a mistake or an attack. */
    static final int MOST_IN_LINE = 256;

    private final ConcurrentMap<UUID, Line> lines = new ConcurrentHashMap<>();
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    private static final class Line {

        private final Semaphore turn = new Semaphore(1, true);
        private volatile int people;
    }

    /** Does the work when its turn comes. The work hears how long it may go on trying. */
    <T> T take(UUID id, Function<Deadline, T> work) {
        var deadline = Deadline.in(patience);
        var line = join(id);
        try {
            await(line, id, deadline);
            try {
                return work.apply(deadline);
            } finally {
                line.turn.release();
            }
        } finally {
            lines.computeIfPresent(id, (_, it) -> left(it));
        }
    }

    /** How many aggregates somebody is changing or waiting to change. */
    int underway() {
        return lines.size();
    }

    /** How many are changing the aggregate, which is one, or wait for their turn. */
    int inLine(UUID id) {
        var line = lines.get(id);
        return line == null ? 0 : line.people;
    }

    static Refusal busy(UUID id) {
        return CommonReason.AGGREGATE_BUSY.because(
                "too many change %s at this moment; the same may be asked again", id);
    }

    private Line join(UUID id) {
        return lines.compute(id, (_, known) -> {
            var line = known == null ? new Line() : known;
            if (line.people == MOST_IN_LINE) {
                throw busy(id);
            }
            line.people++;
            return line;
        });
    }

    private static @Nullable Line left(Line line) {
        line.people--;
        return line.people == 0 ? null : line;
    }

    private static void await(Line line, UUID id, Deadline deadline) {
        try {
            if (!line.turn.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
                throw busy(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(id);
        }
    }
}
