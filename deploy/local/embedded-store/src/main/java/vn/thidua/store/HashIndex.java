package vn.thidua.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An index on the heap that serves every query with equality or {@code $in} on its leading keys.
 *
 * <p>It may offer more documents than match, never fewer: the collection checks each against the whole query.
 */
final class HashIndex<P> extends Index<P> {

    private final boolean unique;
    private final boolean sparse;

    /** For each number of leading keys: the values of those keys, and the documents (position by id) that have them. */
    private final List<Map<List<Object>, Map<Object, P>>> documents;

    private long count;

    private HashIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        // Sparse to the engine, which then accepts that a document need not be in the index, as one with [] is not.
        super(name, keys, true);
        this.unique = unique;
        this.sparse = sparse;
        this.documents = keys.stream()
                .map(key -> (Map<List<Object>, Map<Object, P>>) new HashMap<List<Object>, Map<Object, P>>())
                .toList();
    }

    static <P> HashIndex<P> unique(String name, List<IndexKey> keys, boolean sparse) {
        return new HashIndex<>(name, keys, true, sparse);
    }

    static <P> HashIndex<P> plain(String name, List<IndexKey> keys, boolean sparse) {
        return new HashIndex<>(name, keys, false, sparse);
    }

    @Override
    public boolean canHandle(Document query) {
        return SoughtKeys.in(query, keys()).isPresent();
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        var positions = new LinkedHashSet<P>();
        SoughtKeys.in(query, keys())
                .orElseThrow()
                .forEach(sought -> positions.addAll(having(sought).values()));
        return positions;
    }

    @Override
    public @Nullable P getPosition(Document document) {
        return entries(document).stream()
                .map(entry -> having(entry).get(id(document)))
                .filter(position -> position != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        checkUpdate(document, document, collection);
    }

    @Override
    public void checkUpdate(Document old, Document next, MongoCollection<P> collection) {
        var id = id(old);
        for (var entry : unique ? entries(next) : List.<List<Object>>of()) {
            if (having(entry).keySet().stream().anyMatch(other -> old == next || !other.equals(id))) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(entry));
            }
        }
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
            prefixes(document).forEach(prefix -> forget(prefix, id));
            count--;
        }
        return position;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof HashIndex<?> it && it.unique == unique && it.sparse == sparse;
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
        documents.forEach(Map::clear);
        count = 0;
    }

    private void put(Document document, Object id, P position) {
        var prefixes = prefixes(document);
        prefixes.forEach(prefix -> documents
                .get(prefix.size() - 1)
                .computeIfAbsent(prefix, values -> new LinkedHashMap<>())
                .put(id, position));
        if (!prefixes.isEmpty()) {
            count++;
        }
    }

    private void forget(List<Object> prefix, Object id) {
        var holders = having(prefix);
        holders.remove(id);
        if (holders.isEmpty()) {
            documents.get(prefix.size() - 1).remove(prefix);
        }
    }

    private Map<Object, P> having(List<Object> values) {
        return documents.get(values.size() - 1).getOrDefault(values, Map.of());
    }

    private List<List<Object>> prefixes(Document document) {
        return entries(document).stream()
                .flatMap(entry -> IntStream.rangeClosed(1, entry.size())
                        .mapToObj(length -> (List<Object>) new ArrayList<>(entry.subList(0, length))))
                .toList();
    }

    private List<List<Object>> entries(Document document) {
        return sparse && keys().stream().allMatch(key -> isMissing(document, key))
                ? List.of()
                : getKeyValues(document).stream()
                        .map(values -> values.stream().toList())
                        .toList();
    }

    private static boolean isMissing(Document document, String key) {
        var value = Utils.getSubdocumentValueCollectionAware(document, key);
        return value instanceof Missing
                || value instanceof Collection<?> all && all.stream().allMatch(it -> it instanceof Missing);
    }

    private static Object id(Document document) {
        return SoughtKeys.normalized(Collections.singletonList(document.get("_id")));
    }
}
