package vn.thidua.registration.delegation;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** All delegations. */
public interface Delegations extends AggregateRepository<Delegation, NoEvent> {

    /** The unit's, the latest given first. */
    List<Delegation> ofUnit(UUID unit);

    /** What the unit has delegated to that person, in no order. */
    List<Delegation> ofPerson(UUID unit, UUID person);
}
