package vn.thidua.registration.work;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Refusal.Fault;

/**
 * Something that takes too long for a request and is done beside it, for a unit: how far it is, and where its result lies or
 * why there is none. Each attempt bears a claim of its own; anyone who stores it first does it, and nobody else writes under it.
 */
public record WorkItem(
        UUID id,
        long version,
        Kind kind,
        UUID unitId,
        @Nullable String fileName,
        State state,
        UUID claim,
        UUID runner,
        int done,
        int total,
        @Nullable String result,
        @Nullable String code,
        List<Fault> faults,
        Instant queuedAt,
        @Nullable Instant startedAt,
        Instant touchedAt,
        Instant askedAt) {

    /** Work that has not been touched for so long has ended with its process, even if nobody has recorded it. */
    public static final Duration STALE_AFTER = Duration.ofSeconds(30);

    /** How often it is written down that somebody asks and that somebody is at it. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(5);

    /** Nobody settles more at a time. */
    private static final int MOST_FAULTS = 500;

    /** What is done. */
    public enum Kind {
        READING_STAFF_LIST(true),
        READING_PLEDGE_LIST(true),
        READING_FORM(true),
        TAKING_PLEDGE_LIST(false),
        TAKING_FORM(false);

        private final boolean cancellable;

        Kind(boolean cancellable) {
            this.cancellable = cancellable;
        }

        /** Whether it may be given up; an acceptance that has been decided is finished. */
        public boolean isCancellable() {
            return cancellable;
        }
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Over without a result. */
        ENDED
    }

    public WorkItem {
        faults = List.copyOf(faults);
    }

    /** What is to be done, for which unit; the same id is the same work. */
    public record Order(
            UUID id, Kind kind, UUID unitId, @Nullable String fileName, int bytes) {}

    static WorkItem waiting(Order order, UUID claim, UUID runner, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        return new WorkItem(
                order.id(),
                1,
                order.kind(),
                order.unitId(),
                order.fileName(),
                State.WAITING,
                claim,
                runner,
                0,
                0,
                null,
                null,
                List.of(),
                at,
                null,
                at,
                at);
    }

    /** The same again, after it ended. */
    WorkItem again(Order order, UUID newClaim, UUID newRunner, Instant now) {
        return new WorkItemBuilder(waiting(order, newClaim, newRunner, now)).of(version);
    }

    WorkItem start(Instant now) {
        return new WorkItemBuilder(this)
                .state(State.RUNNING)
                .startedAt(now)
                .touchedAt(now)
                .make();
    }

    WorkItem touch(int done, int total, Instant now) {
        return new WorkItemBuilder(this).progress(done, total).touchedAt(now).make();
    }

    WorkItem asked(Instant now) {
        return new WorkItemBuilder(this).askedAt(now).make();
    }

    WorkItem finish(String result, Instant now) {
        return new WorkItemBuilder(this)
                .state(State.DONE)
                .result(result)
                .touchedAt(now)
                .make();
    }

    WorkItem end(String code, List<Fault> faults, Instant now) {
        return new WorkItemBuilder(this)
                .state(State.ENDED)
                .end(code, faults.subList(0, Math.min(MOST_FAULTS, faults.size())))
                .touchedAt(now)
                .make();
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether it is in progress: work whose process stands still is over, whatever is stored. */
    public boolean isAliveAt(Instant now) {
        return isOpen() && !now.isAfter(touchedAt.plus(STALE_AFTER));
    }

    /** Whether it is time to note that somebody asks for it. */
    boolean isUnaskedAt(Instant now) {
        return isOpen() && now.isAfter(askedAt.plus(NOTED_EVERY));
    }

    /** Whether it is time to note that somebody is at it. */
    boolean isUntouchedAt(Instant now) {
        return now.isAfter(touchedAt.plus(NOTED_EVERY));
    }

    boolean isAbandonedAt(Instant now) {
        return kind.isCancellable() && now.isAfter(askedAt.plus(STALE_AFTER));
    }

    boolean isLongerThan(Duration budget, Instant now) {
        return startedAt != null && now.isAfter(startedAt.plus(budget));
    }

    /** Refuses with {@link WorkReason#WORK_UNKNOWN} anyone who is not the unit's officer or leader. */
    void requireVisibleTo(Actor actor) {
        if (!actor.actsFor(unitId)) {
            throw WorkReason.WORK_UNKNOWN.because("there is nothing with id %s", id);
        }
    }
}
