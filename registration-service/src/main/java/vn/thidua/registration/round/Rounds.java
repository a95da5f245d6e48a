package vn.thidua.registration.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All rounds. */
public interface Rounds extends AggregateRepository<Round, RoundEvent> {

    /** The round with who belongs to it, in one query; empty while its bloc is not known here. */
    Optional<RoundWithRoster> withRoster(UUID id);

    /** The rounds of those blocs, the latest award year first. */
    List<Round> ofBlocs(Collection<UUID> blocs);
}
