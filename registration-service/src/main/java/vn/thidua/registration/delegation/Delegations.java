package vn.thidua.registration.delegation;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All delegations. */
public interface Delegations extends AggregateRepository<Delegation, DelegationEvent> {

    /** The unit's, the latest given first. */
    List<Delegation> ofUnit(UUID unit);

    /** What the unit has delegated to that person, in no order. */
    List<Delegation> ofPerson(UUID unit, UUID person);
}
