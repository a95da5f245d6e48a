package vn.thidua.registration.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;

/** All registrations. */
public interface Registrations extends AggregateRepository<Registration, RegistrationEvent> {

    /** A decision that the history keeps, of which a registration has only so many. */
    default Registration step(
            UUID id, Command command, Function<Registration, Change<Registration, RegistrationEvent>> decision) {
        return decide(id, command, it -> {
            var change = decision.apply(it);
            if (change.note() != null) {
                StepLimit.require(history(id), change.note());
            }
            return change;
        });
    }

    /** The registrations of those rounds, in no order. */
    List<Registration> ofRounds(Collection<UUID> rounds);

    /** The units' registrations for those award years, in no order. */
    List<Registration> ofUnits(Collection<UUID> units, Collection<Integer> awardYears);

    /** Of those rounds the registrations that are not, or no longer, at the version named for their id. */
    List<Registration> ofRoundsExcept(Collection<UUID> rounds, Map<UUID, Long> versions);
}
