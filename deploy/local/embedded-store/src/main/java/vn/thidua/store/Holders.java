package vn.thidua.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By the values of one or more leading keys of an index: the documents that have them, position by id. */
final class Holders<P> {

    private final Map<List<Object>, Map<Object, P>> byValues = new HashMap<>();

    Map<Object, P> of(List<Object> values) {
        return byValues.getOrDefault(values, Map.of());
    }

    void add(List<Object> values, Object id, P position) {
        byValues.computeIfAbsent(values, it -> new LinkedHashMap<>()).put(id, position);
    }

    void remove(List<Object> values, Object id) {
        var holders = of(values);
        holders.remove(id);
        if (holders.isEmpty()) {
            byValues.remove(values);
        }
    }

    void clear() {
        byValues.clear();
    }
}
