package vn.thidua.registration.pledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Decisions;

/** All registrations. */
public interface Registrations extends Decisions<Registration, RegistrationEvent> {

    /** The registrations of those rounds, in no order. */
    List<Registration> ofRounds(Collection<UUID> rounds);

    /** The units' registrations for those award years, in no order. */
    List<Registration> ofUnits(Collection<UUID> units, Collection<Integer> awardYears);
}
