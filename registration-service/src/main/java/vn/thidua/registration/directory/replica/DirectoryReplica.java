package vn.thidua.registration.directory.replica;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Unit;

@Component
class DirectoryReplica implements Directory {

    private final ReplicaCollection<Unit> units;
    private final ReplicaCollection<Bloc> blocs;

    DirectoryReplica(Store store, ReplicaCollection<Bloc> blocs) {
        this.units = new ReplicaCollection<>(store, "units", Unit.class, List.of());
        this.blocs = blocs;
    }

    void keep(long version, Unit unit) {
        units.keep(unit.id(), version, unit);
    }

    void keep(long version, Bloc bloc) {
        blocs.keep(bloc.id(), version, bloc);
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return units.find(id);
    }

    @Override
    public Map<UUID, Unit> units(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        return units.remembered().stream()
                .filter(it -> wanted.contains(it.id()))
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    @Override
    public Optional<Bloc> bloc(UUID id) {
        return blocs.find(id);
    }

    @Override
    public List<Bloc> blocs() {
        return blocs.all();
    }

    @Override
    public Set<UUID> blocsIn(int awardYear, Collection<UUID> some) {
        return blocs.remembered().stream()
                .filter(it -> it.inYear(awardYear).units().stream().anyMatch(some::contains))
                .map(Bloc::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Bloc> blocsOf(Set<UUID> some) {
        return some.isEmpty() ? List.of() : blocs.list(in("state.members.unitId", some));
    }
}
