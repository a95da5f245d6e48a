package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents of many shapes, and queries that an index must not answer differently from a scan. */
final class Samples {

    private static final List<Object> VALUES = Arrays.asList(
            1, 1L, 1.0, 2, "x", "y", "", true, null, List.of(), List.of(1, 2), List.of("x", "y"), inner(1));

    private Samples() {}

    static List<Document> documents() {
        var documents = new ArrayList<Document>();
        for (var a : VALUES) {
            for (var c : VALUES) {
                var document = new Document("_id", documents.size());
                switch (documents.size() % 3) {
                    case 0 -> document.append("a", a).append("b", inner(a instanceof List ? "x" : c));
                    case 1 ->
                        document.append("a", a instanceof List ? "x" : a).append("b", List.of(inner(c), inner(1)));
                    default -> document.append("b", inner(c));
                }
                if (!(document.get("b") instanceof List && c instanceof List)) {
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    static List<Bson> queries() {
        var queries = new ArrayList<Bson>();
        for (var value : VALUES) {
            queries.add(eq("b.c", value));
            queries.add(and(eq("b.c", value), eq("a", 1)));
            queries.add(and(eq("b.c", value), eq("b.d", 1)));
            queries.add(and(eq("a", value), gt("_id", 5)));
            queries.add(or(eq("a", value), eq("b.c", 2)));
            queries.add(in("a", Arrays.asList(value, "x")));
            queries.add(and(in("b.c", Arrays.asList(value, 1)), in("a", 1, 2)));
            queries.add(and(ne("a", value), eq("b.c", 1)));
            queries.add(nin("b.c", Arrays.asList(value, 1)));
        }
        queries.add(regex("a", "^x"));
        queries.add(exists("a", false));
        queries.add(in("a", List.of()));
        queries.add(and(eq("a", 1), or(eq("b.c", 1), eq("b.c", "x"))));
        queries.add(new Document("a", new Document("$gt", 0).append("$in", List.of(1, 2))));
        queries.add(new Document("a", new Document("$eq", 1).append("$exists", true)));
        return queries;
    }

    private static Document inner(Object value) {
        return new Document("c", value).append("d", value instanceof Integer ? 2 : 1);
    }
}
