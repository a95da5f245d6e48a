package vn.thidua.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About how many bytes of the heap a value takes, with small object headers; never much less than it does. */
final class Weight {

    private static final int SMALL_OBJECT = 24;
    private static final int BINARY = 16 + 16;
    private static final int TEXT = 24 + 16;
    private static final int LIST = 24 + 16;
    private static final int REFERENCE = 6;
    private static final int DOCUMENT = 16 + 64 + 16;
    private static final int FIELD = 40 + 8;

    private Weight() {}

    static int of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Boolean _ -> 0;
            case String text -> TEXT + text.length();
            case Document document -> document(document);
            case Collection<?> list -> list(list);
            case BinData binary -> BINARY + binary.getData().length;
            default -> SMALL_OBJECT;
        };
    }

    private static int document(Document document) {
        int weight = DOCUMENT;
        for (Map.Entry<String, Object> field : document.entrySet()) {
            weight += FIELD + TEXT + field.getKey().length() + of(field.getValue());
        }
        return weight;
    }

    private static int list(Collection<?> list) {
        int weight = LIST;
        for (Object value : list) {
            weight += REFERENCE + of(value);
        }
        return weight;
    }
}
