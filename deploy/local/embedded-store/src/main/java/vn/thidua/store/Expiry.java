package vn.thidua.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes expired documents now and then, as MongoDB does; the engine keeps them for ever. */
final class Expiry {

    private static final Logger log = LoggerFactory.getLogger(Expiry.class);

    private final Engine engine;
    private final Commits commits;
    private final Duration interval;
    private final StoreFailure storeFailure;
    private boolean started;

    Expiry(Engine engine, Commits commits, Duration interval, StoreFailure storeFailure) {
        this.engine = engine;
        this.commits = commits;
        this.interval = interval;
        this.storeFailure = storeFailure;
    }

    void startOn(EventLoop thread) {
        if (!started) {
            started = true;
            var nanos = interval.toNanos();
            thread.scheduleAtFixedRate(() -> sweep(thread), nanos, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void sweep(EventLoop thread) {
        try {
            storeFailure.watch(
                    () -> engine.databases().stream()
                            .map(engine::resolveDatabase)
                            .forEach(this::sweep),
                    thread);
        } catch (RuntimeException e) {
            log.warn("Expired documents stay until the next sweep", e);
        }
    }

    private void sweep(MongoDatabase database) {
        for (var index : new IndexCatalogue(database).all()) {
            if (index.get("expireAfterSeconds") instanceof Number seconds) {
                var name = Utils.getCollectionNameFromFullName(Fields.text(index, "ns"));
                var expired = expired(index, Instant.now().minusSeconds(seconds.longValue()));
                if (database.resolveCollection(name, true).deleteDocuments(expired, 0) > 0) {
                    commits.now();
                }
            }
        }
    }

    private static Document expired(Document index, Instant before) {
        var field = Fields.document(index, "key").keySet().iterator().next();
        var old = new Document(field, new Document("$lt", before));
        return index.get("partialFilterExpression") instanceof Document filter
                ? new Document("$and", List.of(filter, old))
                : old;
    }
}
