package vn.thidua.registration.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.VietnamTime;

/**
 * A unit's staff list as of a day, read from a file in the background. Its people count for nothing until the list is
 * taken, as a whole.
 */
public record StaffList(
        UUID id,
        long version,
        UUID unitId,
        String fileName,
        String digest,
        LocalDate asOf,
        State state,
        int rowsRead,
        @Nullable Integer rowsTotal,
        int people,
        int rooms,
        List<RowIssue> problems,
        int problemCount,
        Instant startedAt,
        String startedBy,
        Instant touchedAt,
        @Nullable Instant takenAt)
        implements Aggregate {

    /** A reading without progress for this long has ended with its process. */
    public static final Duration STALE_AFTER = Duration.ofSeconds(30);

    /** A list that nobody accepts for this long is deleted, because its names are personal data. */
    public static final Duration KEPT_UNACCEPTED = Duration.ofDays(1);

    private static final int FIRST_YEAR = 2000;

    /** How far a list has come. */
    public enum State {
        READING,
        READ,
        REFUSED,
        TAKEN,
        FAILED,
        LAPSED
    }

    /** A file that a list is read from, by name and by the hash of its bytes. */
    public record Source(String fileName, String digest) {}

    public StaffList {
        problems = List.copyOf(problems);
    }

    /** Begins to read the unit's list; only its officer or leader may, and not of a day to come. */
    public static Change<StaffList, NoEvent> start(
            Actor actor, UUID id, UUID unit, Source source, LocalDate asOf, Instant now) {
        UnitAccess.requireOfficerOrLeader(actor, unit);
        if (asOf.getYear() < FIRST_YEAR || asOf.isAfter(VietnamTime.dayOf(now))) {
            throw StaffReason.AS_OF_OUT_OF_RANGE.because("a list is as of a day from %d to today", FIRST_YEAR);
        }
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        var list = new StaffList(
                id,
                1,
                unit,
                source.fileName(),
                source.digest(),
                asOf,
                State.READING,
                0,
                null,
                0,
                0,
                List.of(),
                0,
                at,
                actor.name(),
                at,
                null);
        return Change.withoutEvent(list).noting("STARTED");
    }

    public Change<StaffList, NoEvent> readOn(int rows, @Nullable Integer total, Instant now) {
        requireState(State.READING);
        return Change.to(with(State.READING, rows, total, people, rooms, problems, problemCount, now, null));
    }

    /** Ends the reading: without an error the list can be accepted. */
    public Change<StaffList, NoEvent> finish(StaffListResult tally, Instant now) {
        requireState(State.READING);
        var next = tally.isAcceptable() ? State.READ : State.REFUSED;
        return Change.withoutEvent(with(
                        next,
                        tally.rows(),
                        tally.rows(),
                        tally.people(),
                        tally.rooms(),
                        tally.problems(),
                        tally.problemCount(),
                        now,
                        null))
                .noting(next.name());
    }

    /** Ends what will never be finished or was never accepted; its issues name people too. */
    public Change<StaffList, NoEvent> giveUp(Instant now) {
        var next = switch (state) {
            case READ -> State.LAPSED;
            case READING -> State.FAILED;
            default -> state;
        };
        return Change.withoutEvent(with(next, rowsRead, rowsTotal, people, rooms, List.of(), problemCount, now, null))
                .noting(next.name());
    }

    /** From now on the list says who works in the unit. */
    public Change<StaffList, NoEvent> accept(Actor actor, Instant now) {
        requireVisibleTo(actor);
        requireState(State.READ);
        return Change.withoutEvent(
                        with(State.TAKEN, rowsRead, rowsTotal, people, rooms, List.of(), problemCount, now, now))
                .noting("TAKEN");
    }

    /** A reading that stands still has failed, even if nobody has recorded it. */
    public State stateAt(Instant now) {
        return state == State.READING && now.isAfter(touchedAt.plus(STALE_AFTER)) ? State.FAILED : state;
    }

    /** Whether nothing will come of it any more: its reading stands still, or nobody accepted or corrected it. */
    public boolean isOverAt(Instant now) {
        var old = now.isAfter(touchedAt.plus(KEPT_UNACCEPTED));
        return switch (state) {
            case READING -> stateAt(now) == State.FAILED;
            case READ -> old;
            case REFUSED -> old && !problems.isEmpty();
            case TAKEN, FAILED, LAPSED -> false;
        };
    }

    /** Refuses with {@link StaffReason#STAFF_LIST_UNKNOWN} anyone who is not the unit's officer or leader. */
    public void requireVisibleTo(Actor actor) {
        if (!actor.actsFor(unitId)) {
            throw StaffReason.STAFF_LIST_UNKNOWN.because("there is nothing with id %s", id);
        }
    }

    private void requireState(State needed) {
        if (state != needed) {
            throw StaffReason.STAFF_LIST_NOT_READ.because("the list is %s", state);
        }
    }

    private StaffList with(
            State state,
            int rowsRead,
            @Nullable Integer rowsTotal,
            int people,
            int rooms,
            List<RowIssue> problems,
            int problemCount,
            Instant touchedAt,
            @Nullable Instant takenAt) {
        return new StaffList(
                id,
                version + 1,
                unitId,
                fileName,
                digest,
                asOf,
                state,
                rowsRead,
                rowsTotal,
                people,
                rooms,
                problems,
                problemCount,
                startedAt,
                startedBy,
                touchedAt.truncatedTo(ChronoUnit.MILLIS),
                takenAt == null ? null : takenAt.truncatedTo(ChronoUnit.MILLIS));
    }
}
