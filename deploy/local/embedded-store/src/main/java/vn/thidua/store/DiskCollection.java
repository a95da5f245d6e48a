package vn.thidua.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/** Documents of one collection; an aggregation is given them one by one, and only those its first stage can mean. */
final class DiskCollection extends H2Collection {

    private static final int AT_A_TIME = 100;

    DiskCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    /** The library would have all documents in memory at once, and asks no index. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return FirstMatch.of(getFullName())
                .flatMap(this::byIndex)
                .orElseGet(() -> streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument));
    }

    /** Some at a time: the library would have all that are to go in memory at once. */
    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        if (limit > 0) {
            return super.deleteDocuments(selector, limit, oplog);
        }
        int deleted = 0;
        int now;
        do {
            now = super.deleteDocuments(selector, AT_A_TIME, oplog);
            deleted += now;
        } while (now == AT_A_TIME);
        return deleted;
    }

    private Optional<Stream<Document>> byIndex(Document query) {
        return getIndexes().stream()
                .filter(index -> index.canHandle(query))
                .findFirst()
                .map(index -> StreamSupport.stream(index.getPositions(query).spliterator(), false)
                        .map(this::getDocument));
    }
}
