package vn.thidua.registration.round.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundEvent;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;
import vn.thidua.registration.round.Rounds;

@Component
class MongoRounds implements Rounds, MongoAggregateRepository<Round, RoundEvent> {

    private final AggregateCollection<Round, RoundEvent> rounds;
    private final ReplicaCollection<Bloc> blocs;

    MongoRounds(Aggregates aggregates, ReplicaCollection<Bloc> blocs, Translator<RoundEvent> translator) {
        this.blocs = blocs;
        this.rounds = aggregates.open(
                Aggregates.Kind.of("rounds", Round.class, RoundReason.ROUND_UNKNOWN, RoundReason.ROUND_EXISTS)
                        .publishedBy(translator)
                        .indexedBy(Indexes.ascending("state.blocId"))
                        .upgradedBy(List.of(MongoRounds::withExtensions)));
    }

    /** Rounds were stored before single units could have more time. */
    private static BsonDocument withExtensions(BsonDocument state) {
        return state.append("extensions", new BsonArray());
    }

    @Override
    public AggregateCollection<Round, RoundEvent> collection() {
        return rounds;
    }

    @Override
    public Optional<RoundWithRoster> withRoster(UUID id) {
        return rounds.findWith(
                id, "blocId", blocs, (round, bloc) -> new RoundWithRoster(round, bloc.inYear(round.awardYear())));
    }

    @Override
    public List<Round> ofBlocs(Collection<UUID> blocs) {
        return blocs.isEmpty()
                ? List.of()
                : rounds.list(in("state.blocId", blocs), it -> it.sort(descending("state.awardYear")));
    }
}
