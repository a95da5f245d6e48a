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
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.mongo.Deflated;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.ComparisonTables;
import vn.thidua.registration.snapshot.SnapshotReason;
import vn.thidua.registration.snapshot.SnapshotTables;

/** Deflated, under their hash: equal tables are one document, and none is ever written over. */
@Component
class MongoSnapshotTables implements SnapshotTables {

    private static final String TABLE = "table";

    /** A document holds 16 MB; the largest bloc's table has some hundred kilobytes. */
    private static final int MOST_BYTES = 64 << 20;

    private final MongoCollection<BsonDocument> documents;

    private final ComparisonTables tables;

    MongoSnapshotTables(Store store, ComparisonTables tables) {
        this.documents = store.open("snapshotTables", BsonDocument.class);
        this.tables = tables;
    }

    @Override
    public String keep(Comparison comparison) {
        var text = tables.write(comparison);
        var hash = Sha256.of(text);
        // An equal table may be there already: it has the same name because it is the same text.
        Store.insertOnce(
                documents,
                new BsonDocument("_id", new BsonString(hash)).append(TABLE, new BsonBinary(Deflated.deflate(text))));
        return hash;
    }

    @Override
    public Optional<SnapshotTable> find(String hash) {
        return Optional.ofNullable(documents.find(eq("_id", hash)).first()).map(it -> open(it, hash));
    }

    private SnapshotTable open(BsonDocument document, String hash) {
        var text = inflate(document, hash);
        var table = tables.read(text).orElseThrow(() -> damaged(hash));
        return new SnapshotTable(new String(text, UTF_8), Sha256.of(text).equals(hash), table);
    }

    private static byte[] inflate(BsonDocument document, String hash) {
        try {
            return Deflated.inflate(document.getBinary(TABLE).getData(), MOST_BYTES);
        } catch (UncheckedIOException e) {
            throw damaged(hash);
        }
    }

    private static Refusal damaged(String hash) {
        return SnapshotReason.SNAPSHOT_DAMAGED.because("the table %s cannot be read any more", hash);
    }
}
