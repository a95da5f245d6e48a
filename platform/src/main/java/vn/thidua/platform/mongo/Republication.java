package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.PushOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.http.trace.TraceContext;

/**
 * Publishes the last message of every aggregate again, for receivers whose topic was lost. Each goes the usual way,
 * through its aggregate's outbox, and only while nothing newer is on its way there: so an older state is never sent
 * after a newer one. Doing it twice, or on two instances, does no harm.
 */
public final class Republication {

    private static final Logger log = LoggerFactory.getLogger(Republication.class);

    private final Outbox outbox;
    private final Clock clock;
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();

    Republication(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many aggregates are published again so far, since when, and until when; not ended while it continues. */
    public record Progress(
            Instant startedAt, long aggregates, @Nullable Instant endedAt, boolean failed) {

        private Progress and(long more) {
            return new Progress(startedAt, aggregates + more, null, false);
        }

        private Progress ended(Instant at, boolean failed) {
            return new Progress(startedAt, aggregates, at, failed);
        }
    }

    /** The last one this instance did or is doing, if any. */
    public @Nullable Progress progress() {
        return progress.get();
    }

    /** Begins in the background unless it is going on, and answers how far it is. */
    public Progress start() {
        var before = progress.get();
        if (before != null && before.endedAt() == null) {
            return before;
        }
        var begun = new Progress(now(), 0, null, false);
        if (progress.compareAndSet(before, begun)) {
            Thread.ofVirtual().name("republication").start(this::run);
        }
        return begun;
    }

    private void run() {
        try {
            outbox.watched().forEach(this::republish);
            progress.updateAndGet(it -> it == null ? null : it.ended(now(), false));
        } catch (RuntimeException e) {
            log.error("Republication has been broken off and may be begun again: {}", e.toString());
            progress.updateAndGet(it -> it == null ? null : it.ended(now(), true));
        }
    }

    private void republish(MongoCollection<BsonDocument> documents) {
        try (var lastSent = documents
                .find(exists(Outbox.LAST_SENT))
                .timeoutMode(TimeoutMode.ITERATION)
                .projection(include(Outbox.LAST_SENT))
                .sort(ascending("_id"))
                .cursor()) {
            while (lastSent.hasNext()) {
                var matched = republish(documents, lastSent.next());
                progress.updateAndGet(it -> it == null ? null : it.and(matched));
            }
        }
    }

    private long republish(MongoCollection<BsonDocument> documents, BsonDocument document) {
        var lastSent = document.getDocument(Outbox.LAST_SENT);
        var unchanged = new ArrayList<Bson>();
        unchanged.add(eq("_id", document.get("_id")));
        unchanged.add(exists(Outbox.PENDING, false));
        lastSent.forEach((topic, entry) -> unchanged.add(
                eq(Outbox.LAST_SENT + "." + topic + ".id", entry.asDocument().get("id"))));
        var again = lastSent.values().stream().map(it -> again(it.asDocument())).toList();
        return documents
                .updateOne(
                        and(unchanged),
                        combine(
                                pushEach(Outbox.ENTRIES, again, new PushOptions().position(0)),
                                set(Outbox.PENDING, true)))
                .getMatchedCount();
    }

    private BsonDocument again(BsonDocument entry) {
        return entry.clone()
                .append("id", new BsonObjectId(new ObjectId()))
                .append("at", new BsonDateTime(now().toEpochMilli()))
                .append("traceparent", new BsonString(TraceContext.current().traceparent()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
