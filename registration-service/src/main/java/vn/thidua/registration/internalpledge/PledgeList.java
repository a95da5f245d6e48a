package vn.thidua.registration.internalpledge;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.RowIssue;
import vn.thidua.registration.staff.UnitAccess;

/**
 * A list of pledges read from a file, previewed and then accepted as a whole. Once its acceptance has begun nothing can
 * refuse any of it; if the process ends in the middle, the next one continues.
 */
public record PledgeList(
        UUID id,
        long version,
        UUID unitId,
        int awardYear,
        String fileName,
        String digest,
        State state,
        List<PledgeRow> rows,
        List<RowIssue> problems,
        Instant touchedAt,
        String touchedBy)
        implements Aggregate {

    /** An acceptance without progress for this long has ended with its process. */
    public static final Duration STALE_AFTER = Duration.ofSeconds(30);

    /** A list that nobody accepts for this long is deleted, because its names are personal data. */
    public static final Duration KEPT_UNACCEPTED = Duration.ofDays(1);

    /** How far a list has come. */
    public enum State {
        READ,
        TAKING,
        TAKEN
    }

    /** What was understood of a file. */
    record Parsed(String fileName, String digest, List<PledgeRow> rows, List<RowIssue> problems) {}

    public PledgeList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static Change<PledgeList, NoEvent> of(Actor actor, UUID id, Scope scope, Parsed read, Instant now) {
        return Change.to(new PledgeList(
                id,
                1,
                scope.unitId(),
                scope.awardYear(),
                read.fileName(),
                read.digest(),
                State.READ,
                read.rows(),
                read.problems(),
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name()));
    }

    /** The file read again, with what the catalogue says by now. */
    Change<PledgeList, NoEvent> readAgain(Actor actor, Parsed read, Instant now) {
        return Change.to(with(actor, State.READ, read.rows(), read.problems(), now));
    }

    /** Decides that the list is accepted, with the pledge each row goes to; from here on it can only be finished. */
    Change<PledgeList, NoEvent> beginAcceptance(Actor actor, List<PledgeRow> placed, Form form, Instant now) {
        UnitAccess.requireOfficerOrLeader(actor, unitId);
        if (!isAcceptable()) {
            throw InternalPledgeReason.PLEDGE_LIST_NOT_ACCEPTABLE.because(
                    "there are errors in the list, or nothing in it");
        }
        if (placed.stream().anyMatch(it -> it.pledgeId() == null)) {
            throw InternalPledgeReason.PLEDGE_LIST_NOT_ACCEPTABLE.because(
                    "a row names somebody whose namesake has a pledge, without a position that tells them apart");
        }
        rows.forEach(it -> it.pledge().on(form));
        return Change.withoutEvent(with(actor, State.TAKING, placed, problems, now))
                .noting("TAKEN");
    }

    /** Everything is written; the names are needed here no longer. */
    Change<PledgeList, NoEvent> finishAcceptance(Actor actor, Instant now) {
        return Change.to(with(actor, State.TAKEN, List.of(), List.of(), now));
    }

    Change<PledgeList, NoEvent> forget(Actor actor, Instant now) {
        return Change.to(with(actor, State.READ, List.of(), List.of(), now));
    }

    /** All or nothing: one error is enough. */
    public boolean isAcceptable() {
        return state == State.READ
                && problems.stream().noneMatch(RowIssue::isError)
                && !rows.isEmpty()
                && rows.stream().allMatch(PledgeRow::isAcceptable);
    }

    /** Whether another process began to take it and did not come to its end. */
    public boolean isLeftBehindAt(Instant now) {
        return state == State.TAKING && now.isAfter(touchedAt.plus(STALE_AFTER));
    }

    public boolean isOverAt(Instant now) {
        return state == State.READ && !rows.isEmpty() && now.isAfter(touchedAt.plus(KEPT_UNACCEPTED));
    }

    Scope scope() {
        return new Scope(unitId, awardYear);
    }

    private PledgeList with(Actor actor, State next, List<PledgeRow> rows, List<RowIssue> problems, Instant now) {
        return new PledgeList(
                id,
                version + 1,
                unitId,
                awardYear,
                fileName,
                digest,
                next,
                rows,
                problems,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name());
    }
}
