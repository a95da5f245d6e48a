package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the engine would accept and then do differently from MongoDB, without saying so. */
final class UnsupportedCommands {

    /** Options of a command, or of one of its statements, that the engine ignores. */
    private static final Map<String, Set<String>> IGNORED = Map.of(
            "find", Set.of("tailable", "min", "max", "returnKey", "showRecordId", "let"),
            "aggregate", Set.of("explain", "let"),
            "update", Set.of("let", "sort", "c"),
            "delete", Set.of("let"),
            "findandmodify", Set.of("let"),
            "listdatabases", Set.of("filter"));

    private static final Set<String> CREATE_OPTIONS =
            Set.of("create", "writeConcern", "comment", "maxTimeMS", "autoIndexId");

    private static final Set<String> INDEX_OPTIONS = Set.of(
            "key",
            "name",
            "ns",
            "v",
            "unique",
            "sparse",
            "background",
            "expireAfterSeconds",
            "partialFilterExpression");

    private static final Set<String> PROJECTION_OPERATORS = Set.of("$slice", "$elemMatch");

    private UnsupportedCommands() {}

    static void check(String command, Document request) {
        checkNoTransaction(request);
        checkOptions(command, request);
        switch (command) {
            case "find" -> checkProjection(request.get("projection"));
            case "findandmodify" -> {
                checkProjection(request.get("fields"));
                checkUpdate(request.get("update"));
            }
            case "aggregate" -> Fields.documents(request, "pipeline").forEach(UnsupportedCommands::checkStage);
            case "update" ->
                Fields.documents(request, "updates").forEach(statement -> {
                    checkOptions(command, statement);
                    checkUpdate(statement.get("u"));
                });
            case "delete" ->
                Fields.documents(request, "deletes").forEach(statement -> checkOptions(command, statement));
            case "listcollections" -> checkListing(request.get("filter"));
            case "create" -> checkOnly(CREATE_OPTIONS, "collection option", request);
            case "createindexes" -> Fields.documents(request, "indexes").forEach(UnsupportedCommands::checkIndex);
            case "renamecollection" -> throw refusal("renaming a collection");
            default -> {
                // Everything else the engine does, or refuses by itself.
            }
        }
    }

    private static void checkNoTransaction(Document request) {
        if (Stream.of("startTransaction", "autocommit", "txnNumber").anyMatch(request::containsKey)) {
            throw new MongoServerError(
                    20, "IllegalOperation", "Transaction numbers are only allowed on a replica set member or mongos");
        }
    }

    private static void checkOptions(String command, Document request) {
        if (request.containsKey("collation")) {
            throw refusal("collation");
        }
        for (var option : IGNORED.getOrDefault(command, Set.of())) {
            if (asks(request.get(option))) {
                throw refusal(command + " with " + option);
            }
        }
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refusal("update by an aggregation pipeline");
        }
    }

    private static void checkStage(Document stage) {
        if (stage.containsKey("$changeStream")) {
            throw refusal("change streams");
        }
    }

    private static void checkListing(@Nullable Object filter) {
        if (filter instanceof Document fields && !fields.values().stream().allMatch(String.class::isInstance)) {
            throw refusal("listing collections by an expression");
        }
    }

    private static void checkProjection(@Nullable Object projection) {
        if (projection instanceof Document fields) {
            fields.forEach((field, value) -> {
                if (field.endsWith(".$")) {
                    throw refusal("positional projection " + field);
                }
                if (!isPlain(value)) {
                    throw refusal("projection by an expression: " + field);
                }
            });
        }
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Document operators && PROJECTION_OPERATORS.containsAll(operators.keySet());
    }

    private static void checkIndex(Document index) {
        checkOnly(INDEX_OPTIONS, "index option", index);
        if (Utils.isTrue(index.get("unique")) && index.containsKey("partialFilterExpression")) {
            throw refusal("unique partial index (use a sparse one on a computed field)");
        }
        var keys = Fields.document(index, "key");
        for (var type : keys.values()) {
            if (type instanceof String) {
                throw refusal("index type " + type);
            }
        }
        if (keys.keySet().stream().anyMatch(key -> key.contains("$**"))) {
            throw refusal("wildcard index");
        }
        if (index.containsKey("expireAfterSeconds") && keys.size() > 1) {
            throw refusal("expiry by a compound index");
        }
    }

    private static void checkOnly(Set<String> known, String kind, Document request) {
        request.forEach((option, value) -> {
            if (!known.contains(option) && !option.startsWith("$") && !option.equals("lsid") && asks(value)) {
                throw refusal(kind + " " + option);
            }
        });
    }

    private static boolean asks(@Nullable Object value) {
        return value instanceof Document document ? !document.isEmpty() : Utils.isTrue(value);
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                115, "CommandNotSupported", "The embedded store does not do this as MongoDB does: " + what);
    }
}
