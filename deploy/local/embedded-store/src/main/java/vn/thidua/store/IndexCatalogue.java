package vn.thidua.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The descriptions of one database's indexes. */
final class IndexCatalogue {

    static final String COLLECTION = "system.indexes";

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

    /** Drops indexes of one collection; the engine would forget those of the same name in every other. */
    Document drop(Document request) {
        var collection = database.resolveCollection(Fields.text(request, "dropIndexes"), true);
        for (var index : chosen(request, collection)) {
            collection.dropIndex(Fields.text(index, "name"));
            if (descriptions != null) {
                descriptions.deleteDocuments(index, 1);
            }
        }
        return Guard.success();
    }

    private List<Document> chosen(Document request, MongoCollection<?> collection) {
        var own = all().stream()
                .filter(it -> Fields.text(it, "ns").equals(collection.getFullName()))
                .toList();
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
        return Fields.text(index, "name").equals("_id_");
    }
}
