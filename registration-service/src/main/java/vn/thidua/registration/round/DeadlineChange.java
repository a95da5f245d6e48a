package vn.thidua.registration.round;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.registration.directory.Roster;

/** How a round's end is moved after its opening: for one unit or for all, at one instant, each time with a reason. */
record DeadlineChange(Round round, Roster roster, Actor actor, Instant now) {

    private static final Duration LONGEST_EXTENSION = Duration.ofDays(90);
    private static final Duration LONGEST_REOPENING = Duration.ofDays(366);

    /**
     * How far ahead an earlier end must lie. Anyone who asks takes the time first and reads the round after that: a request
     * that has not seen the new end yet was made before it.
     */
    static final Duration NOTICE_PERIOD = Duration.ofMinutes(1);

    /** For all its units together; each time is kept in the round's history, and everybody concerned is notified. */
    static final int MOST_TIMES = 300;

    /** Nobody gives their own unit more time: it is given by who judges the unit, or by an administrator. */
    Change<Round, RoundEvent> extend(UUID unit, Instant until, String reason) {
        requireMayExtend(unit);
        requireTimesLeft();
        var end = until.truncatedTo(ChronoUnit.MILLIS);
        if (!end.isAfter(now) || !end.isAfter(round.deadlineOf(unit))) {
            throw RoundReason.EXTENSION_NOT_LATER.because("the unit has time until %s", round.deadlineOf(unit));
        }
        if (end.isAfter(now.plus(LONGEST_EXTENSION))) {
            throw RoundReason.EXTENSION_TOO_LONG.because("at most %d days from now", LONGEST_EXTENSION.toDays());
        }
        var given = new Extension(unit, end, reason, actor.name(), decidedAt());
        var extensions = new ArrayList<>(round.extensions());
        extensions.removeIf(it -> it.unitId().equals(unit));
        extensions.add(given);
        var next = round.with(round.ending(), extensions);
        return Change.to(next, (RoundEvent) new RoundEvent.Extended(next, roster, given))
                .noting("EXTENDED", reason);
    }

    /** Ends an open round before its time; without an instant as soon as that is fair. Extensions stay. */
    Change<Round, RoundEvent> close(@Nullable Instant at, String reason) {
        requireHead();
        requireTimesLeft();
        if (round.stateAt(now) != Round.State.OPEN) {
            throw RoundReason.ROUND_NOT_OPEN.because("the round is %s", round.stateAt(now));
        }
        var soonest = now.plus(NOTICE_PERIOD).truncatedTo(ChronoUnit.MILLIS);
        var end = at == null ? soonest : at.truncatedTo(ChronoUnit.MILLIS);
        if (end.isBefore(soonest)) {
            throw RoundReason.CLOSING_TOO_SOON.because("not before %s", soonest);
        }
        if (!end.isBefore(round.closesAt())) {
            throw RoundReason.CLOSING_NOT_EARLIER.because("it ends on %s anyway", round.closesAt());
        }
        var next = round.with(new Ending(end, reason, actor.name(), decidedAt()), round.extensions());
        return Change.to(next, (RoundEvent) new RoundEvent.Closing(next, roster))
                .noting("CLOSING", reason);
    }

    /** Lets a round that is over go on for everybody. */
    Change<Round, RoundEvent> reopen(Instant until, String reason) {
        requireHead();
        requireTimesLeft();
        if (round.stateAt(now) != Round.State.CLOSED) {
            throw RoundReason.ROUND_NOT_CLOSED.because("the round is %s", round.stateAt(now));
        }
        var end = until.truncatedTo(ChronoUnit.MILLIS);
        if (!end.isAfter(now)) {
            throw RoundReason.REOPENING_NOT_LATER.because("it is past already");
        }
        if (end.isAfter(now.plus(LONGEST_REOPENING))) {
            throw RoundReason.ROUND_TOO_LONG.because("a round is open for a year at most");
        }
        var next = round.with(new Ending(end, reason, actor.name(), decidedAt()), round.extensions());
        return Change.to(next, (RoundEvent) new RoundEvent.Reopened(next, roster))
                .noting("REOPENED", reason);
    }

    private void requireMayExtend(UUID unit) {
        if (!roster.has(unit)) {
            throw RoundReason.UNIT_NOT_IN_BLOC.because("the round has no such member");
        }
        if (actor.actsFor(unit) && roster.isManagedBy(actor)) {
            throw RoundReason.OWN_UNIT_NOT_EXTENDED.because("nobody gives their own unit more time");
        }
        var judges = roster.judgeOf(unit).filter(actor::actsFor).isPresent();
        if (!judges && !actor.isProvinceAdministrator()) {
            throw CommonReason.NOT_ALLOWED.because("only the unit that judges it or an administrator extends");
        }
    }

    private void requireHead() {
        if (!roster.isHeadedBy(actor)) {
            throw CommonReason.NOT_ALLOWED.because("only the bloc's head or a province administrator does this");
        }
    }

    /** Nothing but such decisions changes a round once it is opened. */
    private void requireTimesLeft() {
        if (round.version() > MOST_TIMES) {
            throw RoundReason.ROUND_MOVED_TOO_OFTEN.because("its deadlines were changed %d times", MOST_TIMES);
        }
    }

    private Instant decidedAt() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
