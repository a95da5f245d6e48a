package vn.thidua.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a query which values of an index's leading keys its documents must have. */
final class QueryKeys {

    private static final int MOST_COMBINATIONS = 10_000;

    private QueryKeys() {}

    /** Every combination of values for as many leading keys as the query fixes; empty if it does not fix the first. */
    static Optional<List<List<Object>>> in(Document query, List<String> keys) {
        List<List<Object>> combinations = List.of(List.of());
        for (var key : keys) {
            var values = values(query, key);
            if (values.isEmpty() || (long) combinations.size() * values.get().size() > MOST_COMBINATIONS) {
                break;
            }
            combinations = extended(combinations, values.get());
        }
        return combinations.equals(List.of(List.of()))
                ? Optional.empty()
                : Optional.of(combinations.stream().map(QueryKeys::normalized).toList());
    }

    /** Values in the form in which equal ones are equal, so that 1 is 1.0. */
    static List<Object> normalized(List<?> values) {
        return new KeyValue(values).normalized().stream().toList();
    }

    /** Each combination with each of the values. */
    static List<List<Object>> extended(List<List<Object>> combinations, Collection<?> values) {
        var extended = new ArrayList<List<Object>>();
        for (var combination : combinations) {
            for (var value : values) {
                var longer = new ArrayList<>(combination);
                longer.add(value);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static Optional<Collection<?>> values(Document query, String key) {
        return conjuncts(query)
                .filter(it -> it.containsKey(key))
                .flatMap(it -> values(it.get(key)).stream())
                .findFirst();
    }

    /** The query itself and whatever must hold beside it; drivers write {@code $and} even where they need not. */
    private static Stream<Document> conjuncts(Document query) {
        return Stream.concat(
                Stream.of(query), Fields.documents(query, "$and").stream().flatMap(QueryKeys::conjuncts));
    }

    private static Optional<Collection<?>> values(@Nullable Object sought) {
        if (sought instanceof Document condition && condition.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(QueryKeys::isValue) ? Optional.of(values) : Optional.empty();
        }
        var value =
                sought instanceof Document condition && condition.containsKey("$eq") ? condition.get("$eq") : sought;
        return value != null && isValue(value) ? Optional.of(List.of(value)) : Optional.empty();
    }

    private static boolean isValue(@Nullable Object sought) {
        return sought != null
                && !(sought instanceof Collection)
                && !(sought instanceof Document condition && hasOperator(condition))
                && !BsonRegularExpression.isRegularExpression(sought);
    }

    private static boolean hasOperator(Document condition) {
        return condition.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
