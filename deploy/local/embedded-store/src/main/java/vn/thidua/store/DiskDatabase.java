package vn.thidua.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;

/** One database in the file; its indexes live on the heap and are built again when it is opened. */
final class DiskDatabase extends H2Database {

    DiskDatabase(String name, MVStore file, CursorRegistry cursors) {
        super(name, file, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return HashIndex.unique(name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return HashIndex.plain(name, keys, sparse);
    }

    /** Drops this database alone; the library would also drop those whose names begin with this one's. */
    @Override
    public void drop(Oplog oplog) {
        var collections = resolveCollection(Listings.NAMESPACES, true)
                .queryAllAsStream()
                .map(namespace -> Fields.text(namespace, "name")
                        .substring(getDatabaseName().length() + 1))
                .toList();
        Stream.concat(collections.stream(), Stream.of(IndexCatalogue.COLLECTION, Listings.NAMESPACES))
                .filter(collection -> resolveCollection(collection, false) != null)
                .forEach(collection -> dropCollection(collection, oplog));
    }
}
