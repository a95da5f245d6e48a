package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.stream.Collectors;

/** Lists of databases and collections. */
final class Listings {

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

    /** The engine opens every database once more to tell whether it is empty. */
    static Document databases(Engine engine) {
        return Guard.success()
                .append(
                        "databases",
                        engine.databases().stream()
                                .sorted()
                                .map(name -> new Document("name", name)
                                        .append(
                                                "empty",
                                                engine.resolveDatabase(name).isEmpty()))
                                .collect(Collectors.toList()));
    }
}
