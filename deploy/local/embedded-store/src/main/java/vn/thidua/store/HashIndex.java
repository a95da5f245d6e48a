package vn.thidua.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index on the heap that serves every query with equality or {@code $in} on its leading keys.
 *
 * <p>It may offer more documents than match, never fewer: the collection checks each against the whole query.
 */
final class HashIndex<P> extends Index<P> {

    private final boolean unique;

    private final IndexEntries<P> holders = new IndexEntries<>();

    /** By the values of all keys: the id of the only document that may have them. */
    private final Map<Object, Object> owners = new HashMap<>();

    private long count;

    private HashIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.unique = unique;
    }

    static <P> HashIndex<P> unique(String name, List<IndexKey> keys, boolean sparse) {
        return new HashIndex<>(name, keys, true, sparse);
    }

    static <P> HashIndex<P> plain(String name, List<IndexKey> keys, boolean sparse) {
        return new HashIndex<>(name, keys, false, sparse);
    }

    @Override
    public boolean canHandle(Document query) {
        return QueryKeys.in(query, keys()).isPresent();
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        var positions = new LinkedHashSet<P>();
        QueryKeys.in(query, keys()).orElseThrow().forEach(sought -> positions.addAll(holders.of(sought)));
        return positions;
    }

    @Override
    public @Nullable P getPosition(Document document) {
        var id = id(document);
        for (var values : indexed(document)) {
            return holders.of(values, id);
        }
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        check(document, null, collection);
    }

    @Override
    public void checkUpdate(Document old, Document next, MongoCollection<P> collection) {
        check(next, id(old), collection);
    }

    @Override
    public void add(Document document, P position, MongoCollection<P> collection) {
        checkAdd(document, collection);
        put(document, id(document), position);
    }

    @Override
    public void updateInPlace(Document old, Document next, P position, MongoCollection<P> collection) {
        remove(old);
        put(next, id(old), position);
    }

    @Override
    public @Nullable P remove(Document document) {
        var position = getPosition(document);
        if (position != null) {
            var id = id(document);
            indexed(document).forEach(values -> holders.remove(values, id));
            getKeyValues(document).forEach(values -> owners.remove(key(values)));
            count--;
        }
        return position;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other.isUnique() == unique && super.hasSameOptions(other);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return count;
    }

    @Override
    public long getDataSize() {
        return count;
    }

    @Override
    public void drop() {
        holders.clear();
        owners.clear();
        count = 0;
    }

    private void check(Document document, @Nullable Object owner, MongoCollection<P> collection) {
        // Also asked if not unique: this is where the library refuses what no index can hold.
        var keys = getKeyValues(document);
        if (!indexed(document).isEmpty()) {
            for (var values : keys) {
                var known = owners.get(key(values));
                if (known != null && !known.equals(owner)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), values);
                }
            }
        }
    }

    private void put(Document document, Object id, P position) {
        var indexed = indexed(document);
        indexed.forEach(values -> holders.add(values, id, position));
        if (!indexed.isEmpty()) {
            count++;
            if (unique) {
                getKeyValues(document).forEach(values -> owners.put(key(values), id));
            }
        }
    }

    private Set<List<Object>> indexed(Document document) {
        return IndexedKeys.of(document, keys(), isSparse());
    }

    private static Object id(Document document) {
        var id = QueryKeys.normalized(Collections.singletonList(document.get("_id")));
        return id.getFirst() == null ? id : id.getFirst();
    }

    /** One value is kept as it is, which spares the list around it. */
    private static Object key(KeyValue values) {
        var only = values.size() == 1 ? values.get(0) : null;
        return only == null || only instanceof Collection ? values : only;
    }
}
