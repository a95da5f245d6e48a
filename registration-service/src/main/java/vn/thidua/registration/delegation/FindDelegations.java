package vn.thidua.registration.delegation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.DutyHolders;
import vn.thidua.platform.domain.DutyHolders.Holder;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;

/** A unit's delegations for its officers and leaders, and its people for its leaders. */
@UseCase
public class FindDelegations {

    private final Delegations delegations;
    private final DutyHolders people;
    private final Clock clock;

    FindDelegations(Delegations delegations, DutyHolders people, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    public List<Delegation> of(Actor actor, UUID unit) {
        requireOwn(actor, unit);
        return delegations.ofUnit(unit);
    }

    /** Anyone who holds a duty for the unit today, for its leader, who delegates to one of them. */
    public List<Holder> people(Actor actor, UUID unit) {
        requireOwn(actor, unit);
        Delegation.requireLeader(actor, unit);
        return people.holders(unit, VietnamTime.today(clock));
    }

    /** To others a unit looks like one that does not exist. */
    static void requireOwn(Actor actor, UUID unit) {
        if (!actor.actsFor(unit)) {
            throw DelegationReason.UNIT_UNKNOWN.because("there is nothing with id %s", unit);
        }
    }
}
