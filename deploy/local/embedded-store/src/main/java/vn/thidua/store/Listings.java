package vn.thidua.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;

/** Lists of databases and collections. */
final class Listings {

    static final String NAMESPACES = "system.namespaces";

    private Listings() {}

    /** The engine lists every collection, whatever was asked for. */
    static Document collections(CommandHandler.Command command, Document request) {
        var answer = command.run(request);
        if (request.get("filter") instanceof Document filter) {
            var cursor = Fields.document(answer, "cursor");
            var matching = Fields.documents(cursor, "firstBatch").stream()
                    .filter(collection -> collection.entrySet().containsAll(filter.entrySet()))
                    .toList();
            cursor.put("firstBatch", matching);
        }
        return answer;
    }

    /** The engine opens every database again to list it, and lists those without any collection, too. */
    static Document databases(Engine engine) {
        var databases = engine.databases().stream()
                .sorted()
                .filter(name -> hasCollections(engine.resolveDatabase(name)))
                .map(name -> new Document("name", name).append("empty", false))
                .toList();
        return CommandHandler.success().append("databases", databases);
    }

    private static boolean hasCollections(MongoDatabase database) {
        return !database.resolveCollection(NAMESPACES, true).isEmpty();
    }
}
