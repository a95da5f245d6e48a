package vn.thidua.campaign.bloc.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocEvent;
import vn.thidua.campaign.bloc.BlocReason;
import vn.thidua.campaign.bloc.Blocs;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

@Component
class MongoBlocs implements Blocs, MongoAggregateRepository<Bloc, BlocEvent> {

    private static final String MEMBER = "state.members.unitId";

    private final AggregateCollection<Bloc, BlocEvent> blocs;

    MongoBlocs(Aggregates aggregates, Translator<BlocEvent> translator) {
        this.blocs =
                aggregates.open(Aggregates.Kind.of("blocs", Bloc.class, BlocReason.BLOC_UNKNOWN, BlocReason.BLOC_EXISTS)
                        .publishedBy(translator)
                        .indexedBy(Indexes.ascending(MEMBER))
                        .uniqueBy(Indexes.ascending("state.code")));
    }

    @Override
    public AggregateCollection<Bloc, BlocEvent> collection() {
        return blocs;
    }

    @Override
    public List<Bloc> all() {
        return blocs.list(empty());
    }

    @Override
    public List<Bloc> havingAny(Set<UUID> units) {
        return units.isEmpty() ? List.of() : blocs.list(in(MEMBER, units));
    }
}
