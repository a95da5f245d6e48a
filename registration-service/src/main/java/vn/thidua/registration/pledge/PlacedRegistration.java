package vn.thidua.registration.pledge;

import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.SeatedRound;

/** A registration with the round and the unit it belongs to. */
public record PlacedRegistration(Registration registration, SeatedRound seated, Unit unit) {

    Standing standing() {
        var roster = seated.roster();
        return new Standing(
                seated.round(),
                unit,
                roster.head().orElse(null),
                roster.judgeOf(unit.id()).orElse(null));
    }
}
