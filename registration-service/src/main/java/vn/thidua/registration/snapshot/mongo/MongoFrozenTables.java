package vn.thidua.registration.snapshot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.mongo.Deflated;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.snapshot.FrozenTables;
import vn.thidua.registration.snapshot.SnapshotReason;

/** Deflated, under their hash: equal tables are one document, and none is ever written over. */
@Component
class MongoFrozenTables implements FrozenTables {

    private static final String TABLE = "table";

    /** A document holds 16 MB; the largest bloc's table has some hundred kilobytes. */
    private static final int MOST_BYTES = 64 << 20;

    /** A canonical text: names in alphabetical order, no blanks. What later releases add or leave out does not hinder reading. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                    MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final MongoCollection<BsonDocument> documents;

    MongoFrozenTables(Store store) {
        this.documents = store.open("snapshotTables", BsonDocument.class);
    }

    @Override
    public String keep(Comparison comparison) {
        var text = JSON.writeValueAsBytes(comparison);
        var hash = Sha256.of(text);
        // An equal table may be there already: it has the same name because it is the same text.
        Store.insertOnce(
                documents,
                new BsonDocument("_id", new BsonString(hash)).append(TABLE, new BsonBinary(Deflated.deflate(text))));
        return hash;
    }

    @Override
    public Optional<FrozenTable> find(String hash) {
        return Optional.ofNullable(documents.find(eq("_id", hash)).first()).map(it -> open(it, hash));
    }

    private static FrozenTable open(BsonDocument document, String hash) {
        try {
            var text = Deflated.inflate(document.getBinary(TABLE).getData(), MOST_BYTES);
            return new FrozenTable(
                    new String(text, UTF_8), Sha256.of(text).equals(hash), JSON.readValue(text, Comparison.class));
        } catch (UncheckedIOException | JacksonException e) {
            throw SnapshotReason.SNAPSHOT_DAMAGED.because("the table %s cannot be read any more", hash);
        }
    }
}
