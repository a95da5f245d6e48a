package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;

/** Reads fields of requests and answers. */
final class Fields {

    private static final int MISSING = 40414;

    private Fields() {}

    static String text(Document document, String field) {
        return required(document, field).toString();
    }

    static int number(Document document, String field) {
        return ((Number) required(document, field)).intValue();
    }

    static Document document(Document document, String field) {
        return (Document) required(document, field);
    }

    /** The documents of a list, none if the list is absent. */
    @SuppressWarnings("unchecked")
    static List<Document> documents(Document document, String field) {
        return document.get(field) instanceof Collection<?> list ? List.copyOf((Collection<Document>) list) : List.of();
    }

    private static Object required(Document document, String field) {
        var value = document.get(field);
        if (value == null) {
            throw new MongoServerError(MISSING, "BSON field '" + field + "' is missing but a required field");
        }
        return value;
    }
}
