package vn.thidua.registration.delegation;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.DomainService;

/** Finds who may sign for a unit on a day. */
@DomainService
public class Delegates {

    private final Delegations delegations;

    Delegates(Delegations delegations) {
        this.delegations = delegations;
    }

    /** In place of the leader: somebody of the unit with a delegation in force. */
    public boolean mayStandIn(Actor actor, UUID unit, LocalDate day) {
        return actor.actsFor(unit)
                && delegations.ofPerson(unit, actor.subject()).stream().anyMatch(it -> it.isInForceOn(day));
    }
}
