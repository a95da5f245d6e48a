package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads from a document under which values of an index's leading keys it is to be found. */
final class IndexedKeys {

    private IndexedKeys() {}

    /** Every combination of values of the first key, the first two and so on; none if a sparse index leaves it out. */
    static Set<List<Object>> of(Document document, List<String> keys, boolean sparse) {
        var prefixes = new LinkedHashSet<List<Object>>();
        if (sparse && keys.stream().allMatch(key -> isMissing(document, key))) {
            return prefixes;
        }
        List<List<Object>> combinations = List.of(List.of());
        for (var key : keys) {
            combinations = QueryKeys.extended(combinations, values(document, key));
            combinations.forEach(it -> prefixes.add(QueryKeys.normalized(it)));
        }
        return prefixes;
    }

    private static Collection<?> values(Document document, String key) {
        var value = Utils.getSubdocumentValueCollectionAware(document, key);
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? Collections.singletonList(null) : new LinkedHashSet<>(all);
        }
        return Collections.singletonList(value);
    }

    private static boolean isMissing(Document document, String key) {
        var value = Utils.getSubdocumentValueCollectionAware(document, key);
        return value instanceof Missing
                || value instanceof Collection<?> all
                        && !all.isEmpty()
                        && all.stream().allMatch(Missing.class::isInstance);
    }
}
