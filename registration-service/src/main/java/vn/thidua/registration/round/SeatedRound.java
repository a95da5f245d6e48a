package vn.thidua.registration.round;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;

/** A round together with who belongs to it that year. */
public record SeatedRound(Round round, Roster roster) {

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
}
