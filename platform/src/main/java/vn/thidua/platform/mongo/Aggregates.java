package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.kafka.Translator;

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

    private final MongoDatabase database;
    private final JsonMapper json;
    private final Clock clock;
    private final Outbox outbox;

    Aggregates(MongoDatabase database, JsonMapper json, Clock clock, Outbox outbox) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.outbox = outbox;
    }

    public <A extends Aggregate, E> AggregateCollection<A, E> open(Kind<A, E> kind) {
        var documents = database.getCollection(kind.collection(), BsonDocument.class);
        var codec = new Documents<>(kind.type(), kind.upgrades(), documents.getCodecRegistry(), json);
        outbox.watch(documents);
        index(documents, kind);
        return new AggregateCollection<>(kind, documents, codec, clock, outbox);
    }

    private static void index(MongoCollection<BsonDocument> documents, Kind<?, ?> kind) {
        documents.createIndex(ascending(Outbox.PENDING), new IndexOptions().sparse(true));
        documents.createIndex(
                ascending(Receipts.KEY), new IndexOptions().unique(true).sparse(true));
        kind.indexes().forEach(documents::createIndex);
        kind.unique().forEach(it -> documents.createIndex(it, new IndexOptions().unique(true)));
    }
}
