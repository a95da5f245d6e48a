package vn.thidua.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The descriptions of one database's indexes. */
final class IndexCatalogue {

    static final String COLLECTION = "system.indexes";
    static final String PRIMARY = "_id_";

    private static final int CONFLICT = 85;
    private static final List<String> OPTIONS =
            List.of("unique", "sparse", "expireAfterSeconds", "partialFilterExpression");

    private final MongoDatabase database;
    private final @Nullable MongoCollection<?> descriptions;

    IndexCatalogue(MongoDatabase database) {
        this.database = database;
        this.descriptions = database.resolveCollection(COLLECTION, false);
    }

    List<Document> all() {
        return descriptions == null
                ? List.of()
                : descriptions.queryAllAsStream().toList();
    }

    /** Creates indexes; the engine would take any index for an existing one of the same name. */
    Document create(CommandHandler.Command command, Document request) {
        var namespace = database.getDatabaseName() + "." + Fields.text(request, "createIndexes");
        for (var wanted : Fields.documents(request, "indexes")) {
            of(namespace).filter(it -> isRival(it, wanted)).findFirst().ifPresent(it -> {
                throw new MongoServerError(
                        CONFLICT, "IndexOptionsConflict", "Index " + wanted + " is at odds with " + it);
            });
        }
        return command.run(request);
    }

    /** Drops indexes of one collection; the engine would forget those of the same name in every other. */
    Document drop(Document request) {
        var collection = database.resolveCollection(Fields.text(request, "dropIndexes"), true);
        for (var index : chosen(request, collection)) {
            collection.dropIndex(Fields.text(index, "name"));
            if (descriptions != null) {
                descriptions.deleteDocuments(index, 1);
            }
        }
        return CommandHandler.success();
    }

    private Stream<Document> of(String namespace) {
        return all().stream().filter(it -> Fields.text(it, "ns").equals(namespace));
    }

    /** Whether the two share a name, yet are not the same index, or are the same index under two names. */
    private static boolean isRival(Document existing, Document wanted) {
        var sameName = Fields.text(existing, "name").equals(Fields.text(wanted, "name"));
        var sameKeys = Fields.text(existing, "key").equals(Fields.text(wanted, "key"));
        var sameOptions = OPTIONS.stream()
                .allMatch(it -> String.valueOf(existing.getOrDefault(it, false))
                        .equals(String.valueOf(wanted.getOrDefault(it, false))));
        return sameName != (sameKeys && sameOptions) && (sameName || !isPrimary(existing));
    }

    private List<Document> chosen(Document request, MongoCollection<?> collection) {
        var own = of(collection.getFullName()).toList();
        var choice = request.get("index");
        if ("*".equals(choice)) {
            return own.stream().filter(it -> !isPrimary(it)).toList();
        }
        if (choice instanceof Collection<?> names) {
            return names.stream().map(name -> single(String.valueOf(name), own)).toList();
        }
        return List.of(single(Fields.text(request, "index"), own));
    }

    /** Finds an index by its name, or by its keys in their order. */
    private static Document single(String nameOrKeys, List<Document> indexes) {
        return indexes.stream()
                .filter(it -> !isPrimary(it))
                .filter(it -> Fields.text(it, "name").equals(nameOrKeys)
                        || Fields.text(it, "key").equals(nameOrKeys))
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException("index not found with name [" + nameOrKeys + "]"));
    }

    private static boolean isPrimary(Document index) {
        return Fields.text(index, "name").equals(PRIMARY);
    }
}
