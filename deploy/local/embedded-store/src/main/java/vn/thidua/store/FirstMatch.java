package vn.thidua.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregation matches first, passed around the library to the collection it reads: documents that do not match
 * need not be read. The aggregation matches them itself all the same.
 */
final class FirstMatch {

    private static final ScopedValue<FirstMatch> OF_THIS_COMMAND = ScopedValue.newInstance();

    private final String collection;
    private final AtomicReference<@Nullable Document> query;

    private FirstMatch(String collection, Document query) {
        this.collection = collection;
        this.query = new AtomicReference<>(query);
    }

    /** Runs an aggregation that may begin with a match. */
    static Document hinting(String database, Document request, CommandHandler.Command command) {
        var stages = Fields.documents(request, "pipeline");
        return !stages.isEmpty() && stages.getFirst().get("$match") instanceof Document query
                ? ScopedValue.where(
                                OF_THIS_COMMAND,
                                new FirstMatch(database + "." + Fields.text(request, "aggregate"), query))
                        .call(() -> command.run(request))
                : command.run(request);
    }

    /** The match, for the first who reads the collection: stages that read it again mean something else. */
    static Optional<Document> of(String collection) {
        return OF_THIS_COMMAND.isBound() && OF_THIS_COMMAND.get().collection.equals(collection)
                ? Optional.ofNullable(OF_THIS_COMMAND.get().query.getAndSet(null))
                : Optional.empty();
    }
}
