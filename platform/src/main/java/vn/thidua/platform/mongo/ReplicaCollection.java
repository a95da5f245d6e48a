package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.platform.mongo.Store.Index;

/** What a service knows of another's aggregates, the latest version of each. Twice or late, it stays right. */
public final class ReplicaCollection<T extends Record> {

    private static final Logger log = LoggerFactory.getLogger(ReplicaCollection.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final MongoCollection<BsonDocument> documents;
    private final Class<T> type;
    private final AtomicLong kept = new AtomicLong();

    private volatile @Nullable Remembered<T> remembered;

    /** All there was at a moment, and how much had been kept by this instance before. */
    private record Remembered<T>(List<T> all, long kept, long at) {}

    /**
     * A replica of public records {@code type}, with the indexes its queries need; fields of the record are under
     * {@code state.}.
     */
    public ReplicaCollection(Store store, String name, Class<T> type, List<Bson> indexes) {
        this.documents = store.open(
                name, BsonDocument.class, indexes.stream().map(Index::on).toList());
        this.type = type;
    }

    /** Keeps the state unless one of this or a newer version is kept already; returns whether it was kept. */
    public boolean keep(UUID id, long version, T state) {
        try {
            return store(id, version, state);
        } finally {
            kept.incrementAndGet();
        }
    }

    private boolean store(UUID id, long version, T state) {
        var older = and(eq("_id", id), lt("version", version));
        var update = combine(set("version", version), set("state", state));
        try {
            var result = documents.updateOne(older, update, new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                // There is one by now. It may have come this moment, and be older all the same.
                return documents.updateOne(older, update).getMatchedCount() == 1;
            }
            throw e;
        }
    }

    public Optional<T> find(UUID id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).flatMap(this::decode);
    }

    public List<T> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(in("_id", ids));
    }

    public List<T> list(Bson filter) {
        return documents.find(filter).map(this::decode).into(new ArrayList<>()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public List<T> all() {
        return list(Filters.empty());
    }

    /**
     * All, from memory: what this instance has kept is in it, what another one kept follows within ten seconds. For names
     * and the like, never for who may do what.
     */
    public List<T> remembered() {
        var known = remembered;
        var before = kept.get();
        var now = System.nanoTime();
        if (known == null || known.kept() != before || now - known.at() > REMEMBERED.toNanos()) {
            known = new Remembered<>(List.copyOf(all()), before, now);
            remembered = known;
        }
        return known.all();
    }

    String name() {
        return documents.getNamespace().getCollectionName();
    }

    /** What was stored wrongly, by whatever mistake, is as good as not there: it never breaks a read of others. */
    Optional<T> decode(BsonDocument document) {
        try {
            var state = documents
                    .getCodecRegistry()
                    .get(type)
                    .decode(
                            document.getDocument("state").asBsonReader(),
                            DecoderContext.builder().build());
            RecordValidator.require(state);
            return Optional.of(state);
        } catch (BsonInvalidOperationException | CodecConfigurationException | IllegalArgumentException e) {
            log.error("{} of {} cannot be read and is passed over", document.get("_id"), name());
            return Optional.empty();
        }
    }
}
