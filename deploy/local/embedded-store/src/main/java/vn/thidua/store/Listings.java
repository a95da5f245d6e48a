package vn.thidua.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/** Lists of databases and collections. */
final class Listings {

    static final String NAMESPACES = "system.namespaces";

    private Listings() {}

    /** The engine lists every collection, whatever name was asked for. */
    static Document collections(Guard.Command command, Document request) {
        var answer = command.run(request);
        if (request.get("filter") instanceof Document filter
                && filter.get("name") instanceof String name
                && answer.get("cursor") instanceof Document cursor
                && cursor.get("firstBatch") instanceof Collection<?> all) {
            cursor.put(
                    "firstBatch",
                    all.stream()
                            .filter(it -> name.equals(((Document) it).get("name")))
                            .toList());
        }
        return answer;
    }

    /** The engine opens every database once more to tell of it, and tells of those without any collection, too. */
    static Document databases(Engine engine) {
        var databases = engine.databases().stream()
                .sorted()
                .filter(name -> hasCollections(engine.resolveDatabase(name)))
                .map(name -> new Document("name", name).append("empty", false))
                .toList();
        return Guard.success().append("databases", databases);
    }

    private static boolean hasCollections(MongoDatabase database) {
        return !database.resolveCollection(NAMESPACES, true).isEmpty();
    }
}
