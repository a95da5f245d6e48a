package vn.thidua.registration.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The units and blocs this service knows of. */
public interface Directory {

    Optional<Unit> unit(UUID id);

    /** The units of those ids that are known, by id; their names may be some seconds old. */
    Map<UUID, Unit> units(Collection<UUID> ids);

    Optional<Bloc> bloc(UUID id);

    List<Bloc> blocs();

    /** Which blocs the units belonged to in an award year, as known some seconds ago. */
    Set<UUID> blocsIn(int awardYear, Collection<UUID> units);

    /** The blocs that any of the units has ever belonged to. */
    List<Bloc> blocsOf(Set<UUID> units);
}
