package vn.thidua.registration.staff;

import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;

/** Who may know what happens inside a unit: its own people, and of others' names only its officer and its leader. */
public final class UnitAccess {

    private UnitAccess() {}

    /** Refuses anybody but the unit's officer or leader; to outsiders the unit is not even there. */
    public static void requireOfficerOrLeader(Actor actor, UUID unit) {
        requireDuty(actor, unit);
        if (!actor.actsFor(unit)) {
            throw CommonReason.NOT_ALLOWED.because("only the unit's officer or leader may do this");
        }
    }

    /** Refuses with {@link StaffReason#UNIT_UNKNOWN} anyone who has no duty in the unit today. */
    public static void requireDuty(Actor actor, UUID unit) {
        if (actor.duties().stream().noneMatch(it -> unit.equals(it.unitId()))) {
            throw StaffReason.UNIT_UNKNOWN.because("there is no unit %s for this person", unit);
        }
    }
}
