package vn.thidua.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database in the file; its indexes live on the heap and are built again when it is opened. */
final class DiskDatabase extends H2Database {

    /** The engine asks indexes in this order, and opens them in none. */
    private static final Comparator<Index<?>> PRIMARY_FIRST =
            Comparator.comparing(index -> !index.getName().equals(IndexCatalogue.PRIMARY));

    private final MVStore file;

    DiskDatabase(String name, MVStore file, CursorRegistry cursors) {
        this.file = file; // the library opens the collections before it comes back from here
        super(name, file, cursors);
        collections()
                .forEach(collection ->
                        resolveCollection(collection, true).getIndexes().sort(PRIMARY_FIRST));
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new DiskCollection(
                this,
                collection,
                options,
                file.openMap(
                        "databases." + name, new MVMap.Builder<Object, Document>().valueType(StoredDocuments.TYPE)),
                file.openMap("meta." + name),
                cursorRegistry);
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
        Stream.concat(collections().stream(), Stream.of(IndexCatalogue.COLLECTION, Listings.NAMESPACES))
                .filter(collection -> resolveCollection(collection, false) != null)
                .forEach(collection -> dropCollection(collection, oplog));
    }

    private List<String> collections() {
        return resolveCollection(Listings.NAMESPACES, true)
                .queryAllAsStream()
                .map(namespace -> Utils.getCollectionNameFromFullName(Fields.text(namespace, "name")))
                .toList();
    }
}
