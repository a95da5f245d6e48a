package vn.thidua.platform.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.HistoryEntry;

/** A repository whose aggregates are in a collection: only its own queries are left to write. */
public interface MongoAggregateRepository<A extends Aggregate, E> extends AggregateRepository<A, E> {

    AggregateCollection<A, E> collection();

    @Override
    default Optional<A> find(UUID id) {
        return collection().find(id);
    }

    @Override
    default A get(UUID id) {
        return collection().get(id);
    }

    @Override
    default A create(UUID id, Command command, Supplier<Change<A, E>> decision) {
        return collection().create(id, command, decision);
    }

    @Override
    default A decide(UUID id, Command command, Function<A, Change<A, E>> decision) {
        return collection().decide(id, command, decision);
    }

    @Override
    default List<HistoryEntry> history(UUID id) {
        return collection().history(id);
    }
}
