package vn.thidua.registration.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;

/** A round together with who belongs to it that year. */
public record RoundWithRoster(Round round, Roster roster) {

    /** What those who lead a bloc may do with its round. */
    public enum Action {
        EXTEND,
        CLOSE,
        REOPEN,
        REMIND,
        SNAPSHOT
    }

    /** Whether the person sees that the round exists: through a unit of the bloc, or as an administrator. */
    public boolean isVisibleTo(Actor actor) {
        return actor.isProvinceAdministrator() || roster.seatOf(actor).isPresent();
    }

    public Optional<UUID> unitOf(Actor actor) {
        return roster.seatOf(actor).map(Roster.Seat::unitId);
    }

    public Optional<BlocRole> roleOf(Actor actor) {
        return roster.seatOf(actor).map(Roster.Seat::role);
    }

    /** Those who lead the bloc see who has more time and why; a member sees its own extension only. */
    List<Extension> extensionsFor(Actor actor) {
        return round.extensions().stream()
                .filter(it -> roster.isLedBy(actor) || actor.actsFor(it.unitId()))
                .toList();
    }

    List<Action> actionsOf(Actor actor, Instant now) {
        var actions = new ArrayList<Action>();
        if (roster.isLedBy(actor)) {
            actions.add(Action.EXTEND);
        }
        if (roster.isHeadedBy(actor)) {
            switch (round.stateAt(now)) {
                case OPEN -> actions.add(Action.CLOSE);
                case CLOSED -> actions.add(Action.REOPEN);
                case SCHEDULED -> {}
            }
        }
        if (roster.isLedBy(actor)) {
            if (round.stateAt(now) == Round.State.OPEN) {
                actions.add(Action.REMIND);
            }
            actions.add(Action.SNAPSHOT);
        }
        return actions;
    }

    /** Nobody judges their own unit's, even with a duty in the judging one; where no unit is left, an administrator does. */
    public boolean letsJudge(Actor actor, UUID unit) {
        var judge = roster.judgeOf(unit);
        return !actor.actsFor(unit) && judge.map(actor::actsFor).orElseGet(actor::isProvinceAdministrator);
    }
}
