package vn.thidua.campaign.bloc;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All blocs. */
public interface Blocs extends AggregateRepository<Bloc, BlocEvent> {

    List<Bloc> all();

    /** Those any of the units is, was or will be a member of. */
    List<Bloc> havingAny(Set<UUID> units);
}
