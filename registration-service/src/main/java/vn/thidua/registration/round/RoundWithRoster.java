package vn.thidua.registration.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Possible;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;

/** A round together with who belongs to it that year. */
public record RoundWithRoster(Round round, Roster roster) {

    /** What those who lead a bloc may do with its round. How many snapshots a round still takes is said when one is taken. */
    public enum Action {
        EXTEND((it, actor, now) -> !it.extendableUnits(actor, now).isEmpty()),
        CLOSE((it, actor, now) -> Possible.is(() -> it.change(actor, now).close(null, SOME_REASON))),
        REOPEN((it, actor, now) -> Possible.is(() -> it.change(actor, now).reopen(now.plus(A_MOMENT), SOME_REASON))),
        REMIND((it, actor, now) -> it.givesTimeAt(now) && Possible.is(() -> it.requireMayRemind(actor, now))),
        SNAPSHOT((it, actor, now) -> Possible.is(() -> it.requireMayTakeSnapshot(actor)));

        private final Trial trial;

        Action(Trial trial) {
            this.trial = trial;
        }
    }

    @FunctionalInterface
    private interface Trial {
        boolean isPossible(RoundWithRoster it, Actor actor, Instant now);
    }

    private static final String SOME_REASON = "–";
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /** Whether the person sees that the round exists: through a unit of the bloc, or as an administrator. */
    public boolean isVisibleTo(Actor actor) {
        return actor.isProvinceAdministrator() || roster.memberOf(actor).isPresent();
    }

    public Optional<UUID> unitOf(Actor actor) {
        return roster.memberOf(actor).map(Roster.Member::unitId);
    }

    public Optional<BlocRole> roleOf(Actor actor) {
        return roster.memberOf(actor).map(Roster.Member::role);
    }

    public Optional<SeenEnding> endingFor(Actor actor) {
        return Optional.ofNullable(round.ending()).map(it -> SeenEnding.of(it, roster.isManagedBy(actor)));
    }

    /** Those who lead the bloc see who has more time and why; a member sees its own extension only. */
    public List<SeenExtension> extensionsFor(Actor actor) {
        var led = roster.isManagedBy(actor);
        return round.extensions().stream()
                .filter(it -> led || actor.actsFor(it.unitId()))
                .map(it -> SeenExtension.of(it, led))
                .toList();
    }

    /** What the decisions do not refuse. */
    public List<Action> actionsOf(Actor actor, Instant now) {
        return Stream.of(Action.values())
                .filter(it -> it.trial.isPossible(this, actor, now))
                .toList();
    }

    /** The members that the person may give more time. */
    public List<UUID> extendableUnits(Actor actor, Instant now) {
        return roster.units().stream().filter(it -> mayExtend(actor, it, now)).toList();
    }

    boolean mayStart(Actor actor, UUID unit, Instant now) {
        return Possible.is(() -> requireMayStart(actor, unit, now));
    }

    /** Only a member's officer or leader starts its draft, before the round opens too, and only as long as the unit has time. */
    public void requireMayStart(Actor actor, UUID unit, Instant now) {
        requireMember(actor, unit);
        if (Round.isPast(round.deadlineOf(unit), now)) {
            throw RoundReason.ROUND_CLOSED.because("the last moment was %s", round.deadlineOf(unit));
        }
    }

    /** Refuses anyone but the officers and leaders of a member; it looks as if the unit were none. */
    public void requireMember(Actor actor, UUID unit) {
        if (!roster.has(unit) || !actor.actsFor(unit)) {
            throw RoundReason.UNIT_NOT_IN_BLOC.because("the round has no such member");
        }
    }

    /** Refuses anyone who does not lead the bloc, and everybody before the round opens. */
    public void requireMayRemind(Actor actor, Instant now) {
        if (!roster.isManagedBy(actor)) {
            throw CommonReason.NOT_ALLOWED.because("only those who lead the bloc remind its members");
        }
        if (round.stateAt(now) == Round.State.SCHEDULED) {
            throw RoundReason.ROUND_NOT_YET_OPEN.because("the round opens on %s", round.opensOn());
        }
    }

    public void requireMayTakeSnapshot(Actor actor) {
        if (!roster.isManagedBy(actor)) {
            throw CommonReason.NOT_ALLOWED.because("only those who lead the bloc take snapshots");
        }
    }

    private DeadlineChange change(Actor actor, Instant now) {
        return new DeadlineChange(round, roster, actor, now);
    }

    private boolean mayExtend(Actor actor, UUID unit, Instant now) {
        var deadline = round.deadlineOf(unit);
        var later = (deadline.isAfter(now) ? deadline : now).plus(A_MOMENT);
        return Possible.is(() -> change(actor, now).extend(unit, later, SOME_REASON));
    }

    /** Whether some unit can still send by the round itself; later only one whose registration came back can. */
    private boolean givesTimeAt(Instant now) {
        return roster.units().stream().anyMatch(it -> !Round.isPast(round.deadlineOf(it), now));
    }

    /** Nobody judges their own unit's, even with a duty in the judging one; where no unit is left, an administrator does. */
    public boolean letsJudge(Actor actor, UUID unit) {
        var judge = roster.judgeOf(unit);
        return !actor.actsFor(unit) && judge.map(actor::actsFor).orElseGet(actor::isProvinceAdministrator);
    }
}
