package vn.thidua.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By the values of one or more leading keys of an index: the documents that have them, position by id.
 *
 * <p>Most values have one document only, and there are many of them: no map is kept for one, and no list for one value.
 */
final class IndexEntries<P> {

    /** By how many leading keys there are: by their values the only holder, or all of them by id. */
    private final List<Map<Object, Object>> byValues = new ArrayList<>();

    /** The one document with some values. */
    private record Only<P>(Object id, P position) {}

    /** Where the documents with these values are. */
    Collection<P> of(List<Object> values) {
        return switch (found(values)) {
            case null -> List.of();
            case Only<?> only -> List.of(position(only));
            case Object many -> positions(many).values();
        };
    }

    /** Where the document {@code id} is, if it has these values. */
    @Nullable P of(List<Object> values, Object id) {
        return switch (found(values)) {
            case null -> null;
            case Only<?> only -> only.id.equals(id) ? position(only) : null;
            case Object many -> positions(many).get(id);
        };
    }

    void add(List<Object> values, Object id, P position) {
        while (byValues.size() < values.size()) {
            byValues.add(new HashMap<>());
        }
        byValues.get(values.size() - 1)
                .merge(key(values), new Only<>(id, position), (known, one) -> together(known, id, position));
    }

    void remove(List<Object> values, Object id) {
        if (values.size() <= byValues.size()) {
            byValues.get(values.size() - 1).computeIfPresent(key(values), (_, known) -> without(known, id));
        }
    }

    void clear() {
        byValues.clear();
    }

    private @Nullable Object found(List<Object> values) {
        return values.size() <= byValues.size()
                ? byValues.get(values.size() - 1).get(key(values))
                : null;
    }

    private static Object key(List<Object> values) {
        return values.size() == 1 && values.getFirst() != null ? values.getFirst() : values;
    }

    private Object together(Object known, Object id, P position) {
        if (known instanceof Only<?> only) {
            if (only.id.equals(id)) {
                return new Only<>(id, position);
            }
            var both = new LinkedHashMap<Object, P>();
            both.put(only.id, position(only));
            both.put(id, position);
            return both;
        }
        positions(known).put(id, position);
        return known;
    }

    private @Nullable Object without(Object known, Object id) {
        if (known instanceof Only<?> only) {
            return only.id.equals(id) ? null : only;
        }
        var many = positions(known);
        many.remove(id);
        if (many.size() > 1) {
            return many;
        }
        var last = many.entrySet().iterator().next();
        return new Only<>(last.getKey(), last.getValue());
    }

    @SuppressWarnings("unchecked")
    private P position(Only<?> only) {
        return (P) only.position;
    }

    @SuppressWarnings("unchecked")
    private Map<Object, P> positions(Object many) {
        return (Map<Object, P>) many;
    }
}
