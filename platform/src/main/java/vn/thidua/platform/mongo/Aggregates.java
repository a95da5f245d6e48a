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
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.Store.Index;

/** Opens the collections of a service's aggregates. */
public final class Aggregates {

    /**
     * A kind of aggregate: its collection, its public record, what is published of its events, how an unknown and a taken id
     * are refused, the indexes its queries need, how the state's older shapes become newer, oldest first, and the fields by
     * which no two may be the same.
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

        /** A kind that publishes nothing and has no index, no older shape and no unique field, unless the methods below add them. */
        public static <A extends Aggregate> Kind<A, NoEvent> of(
                String collection, Class<A> type, Reason unknown, Reason exists) {
            return new Kind<>(collection, type, Kind::neverPublished, unknown, exists, List.of(), List.of(), List.of());
        }

        private static Message neverPublished(NoEvent event) {
            throw new IllegalStateException("there is no event of this kind");
        }

        /** The same kind, whose events become messages of other services. */
        public <F> Kind<A, F> publishedBy(Translator<F> messages) {
            return new Kind<>(collection, type, messages, unknown, exists, indexes, upgrades, unique);
        }

        /** The same kind with an index of its own for each of the keys. */
        public Kind<A, E> indexedBy(Bson... keys) {
            return new Kind<>(collection, type, translator, unknown, exists, List.of(keys), upgrades, unique);
        }

        /** The same kind, whose stored states go through these upgrades, oldest first. */
        public Kind<A, E> upgradedBy(List<UnaryOperator<BsonDocument>> steps) {
            return new Kind<>(collection, type, translator, unknown, exists, indexes, List.copyOf(steps), unique);
        }

        /** The same kind, no two aggregates of which may share the values of these fields. */
        public Kind<A, E> uniqueBy(Bson... fields) {
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
