package vn.thidua.campaign.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.AggregateRepository;

/** All units. */
public interface Units extends AggregateRepository<Unit, UnitEvent> {

    List<Unit> all();

    /** Those of the ids that are units. */
    List<Unit> some(Collection<UUID> ids);

    default Map<UUID, Unit> byId(Collection<UUID> ids) {
        return some(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}
