package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.Store.Index;

/** Opens the collections of a service's aggregates. */
public final class Aggregates {

    /**
     * A kind of aggregate: its collection, its public record, what is told of its events, how an unknown and a taken id
     * are refused, the indexes its queries need, and how the state's older shapes become newer, oldest first,
     * and the fields by which no two may be the same.
     */
    public record Kind<A extends Aggregate, E>(
            String collection,
            Class<A> type,
            Translator<E> translator,
            Reason unknown,
            Reason exists,
            List<Bson> indexes,
            List<UnaryOperator<BsonDocument>> upgrades,
            List<Bson> unique) {

        public Kind(
                String collection,
                Class<A> type,
                Translator<E> translator,
                Reason unknown,
                Reason exists,
                List<Bson> indexes,
                List<UnaryOperator<BsonDocument>> upgrades) {
            this(collection, type, translator, unknown, exists, indexes, upgrades, List.of());
        }

        public Kind(
                String collection,
                Class<A> type,
                Translator<E> translator,
                Reason unknown,
                Reason exists,
                List<Bson> indexes) {
            this(collection, type, translator, unknown, exists, indexes, List.of());
        }

        /** The same kind, no two aggregates of which may share the values of these fields. */
        public Kind<A, E> unique(Bson... fields) {
            return new Kind<>(collection, type, translator, unknown, exists, indexes, upgrades, List.of(fields));
        }
    }

    private final Store store;
    private final JsonMapper json;
    private final Clock clock;
    private final Outbox outbox;
    private final AggregateLocks locks;

    Aggregates(Store store, JsonMapper json, Clock clock, Outbox outbox, AggregateLocks locks) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.outbox = outbox;
        this.locks = locks;
    }

    public <A extends Aggregate, E> AggregateCollection<A, E> open(Kind<A, E> kind) {
        var documents = store.open(kind.collection(), BsonDocument.class, indexesOf(kind));
        var codec = new AggregateCodec<>(kind.type(), kind.upgrades(), documents.getCodecRegistry(), json);
        outbox.watch(documents);
        return new AggregateCollection<>(kind, documents, codec, clock, outbox, locks);
    }

    private static List<Index> indexesOf(Kind<?, ?> kind) {
        var ours = Stream.of(
                Index.on(ascending(Outbox.PENDING)).sparse(),
                Index.on(ascending(IdempotencyRecords.KEY)).unique().sparse());
        var asked = Stream.concat(
                kind.indexes().stream().map(Index::on),
                kind.unique().stream().map(it -> Index.on(it).unique()));
        return Stream.concat(ours, asked).toList();
    }
}
