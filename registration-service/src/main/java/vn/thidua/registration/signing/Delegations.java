package vn.thidua.registration.signing;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Decisions;

/** All delegations. */
public interface Delegations extends Decisions<Delegation, DelegationEvent> {

    /** The unit's, the latest given first. */
    List<Delegation> ofUnit(UUID unit);

    /** What the unit has delegated to that person, in no order. */
    List<Delegation> ofPerson(UUID unit, UUID person);
}
