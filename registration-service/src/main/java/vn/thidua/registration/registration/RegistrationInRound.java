package vn.thidua.registration.registration;

import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.RoundWithRoster;

/** A registration with the round and the unit it belongs to. */
public record RegistrationInRound(Registration registration, RoundWithRoster roundWithRoster, Unit unit) {

    /** Whether the person may know who acted: the names of both sides are for the unit and for anyone who judges it. */
    public boolean namesPeopleTo(Actor actor) {
        return actor.actsFor(registration.unitId()) || registration.isJudgedBy(actor, roundWithRoster);
    }

    RegistrationContext context() {
        var roster = roundWithRoster.roster();
        return new RegistrationContext(
                roundWithRoster.round(),
                unit,
                roster.head().orElse(null),
                roster.judgeOf(unit.id()).orElse(null));
    }
}
