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
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;

/** What a service has heard of another's aggregates, the latest version of each. Told twice or late, it stays right. */
public final class ViewCollection<T extends Record> {

    private final MongoCollection<BsonDocument> documents;
    private final Class<T> type;

    /** A view of public records {@code type}, with the indexes its queries need; fields of the record are under {@code state.}. */
    public ViewCollection(MongoDatabase database, String name, Class<T> type, List<Bson> indexes) {
        this.documents = database.getCollection(name, BsonDocument.class);
        this.type = type;
        indexes.forEach(documents::createIndex);
    }

    /** Keeps the state unless one of this or a newer version is kept already; tells whether it was kept. */
    public boolean keep(UUID id, long version, T state) {
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
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(this::decode);
    }

    public List<T> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(in("_id", ids));
    }

    public List<T> list(Bson filter) {
        return documents.find(filter).map(this::decode).into(new ArrayList<>());
    }

    public List<T> all() {
        return list(Filters.empty());
    }

    private T decode(BsonDocument document) {
        return documents
                .getCodecRegistry()
                .get(type)
                .decode(
                        document.getDocument("state").asBsonReader(),
                        DecoderContext.builder().build());
    }
}
