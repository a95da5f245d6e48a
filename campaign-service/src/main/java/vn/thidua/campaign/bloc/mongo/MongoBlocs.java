package vn.thidua.campaign.bloc.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocEvent;
import vn.thidua.campaign.bloc.BlocReason;
import vn.thidua.campaign.bloc.Blocs;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;

@Component
class MongoBlocs implements Blocs {

    private static final String MEMBER = "state.members.unitId";

    private final AggregateCollection<Bloc, BlocEvent> blocs;

    MongoBlocs(Aggregates aggregates, Translator<BlocEvent> translator) {
        this.blocs = aggregates.open(new Aggregates.Kind<>(
                        "blocs",
                        Bloc.class,
                        translator,
                        BlocReason.BLOC_UNKNOWN,
                        BlocReason.BLOC_EXISTS,
                        List.of(Indexes.ascending(MEMBER)))
                .unique(Indexes.ascending("state.code")));
    }

    @Override
    public List<Bloc> all() {
        return blocs.list(empty());
    }

    @Override
    public List<Bloc> havingAny(Set<UUID> units) {
        return units.isEmpty() ? List.of() : blocs.list(in(MEMBER, units));
    }

    @Override
    public Optional<Bloc> find(UUID id) {
        return blocs.find(id);
    }

    @Override
    public Bloc get(UUID id) {
        return blocs.get(id);
    }

    @Override
    public Bloc create(UUID id, Command command, Supplier<Change<Bloc, BlocEvent>> decision) {
        return blocs.create(id, command, decision);
    }

    @Override
    public Bloc decide(UUID id, Command command, Function<Bloc, Change<Bloc, BlocEvent>> decision) {
        return blocs.decide(id, command, decision);
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return blocs.history(id);
    }
}
