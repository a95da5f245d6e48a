package vn.thidua.registration.pledge;

import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.SeatedRound;

/** A registration with the round and the unit it belongs to. */
public record PlacedRegistration(Registration registration, SeatedRound seated, Unit unit) {

    /** Whether the person may know who acted: the names of both sides are for the unit and for whoever judges it. */
    public boolean namesPeopleTo(Actor actor) {
        return actor.actsFor(registration.unitId()) || registration.isJudgedBy(actor, seated);
    }

    Standing standing() {
        var roster = seated.roster();
        return new Standing(
                seated.round(),
                unit,
                roster.head().orElse(null),
                roster.judgeOf(unit.id()).orElse(null));
    }
}
