package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Carries messages from the documents they were stored in to Kafka: at once after a save, and by a sweep what a crash or
 * an unreachable broker left. A message leaves its document only after Kafka's confirmation, so it may be sent twice and
 * is never lost; the messages of one aggregate keep their order.
 */
final class Outbox {

    static final String ENTRIES = "outbox";
    static final String PENDING = "outboxPending";
    static final String LAST_SENT = "told";

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 100;
    private static final Bson UNSENT = eq(PENDING, true);

    private final BooleanSupplier mayBegin;
    private final Function<OutboxMessage, CompletableFuture<?>> send;
    private final OutboxRelay relay;
    private final List<MongoCollection<BsonDocument>> watched = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Woken> woken = new LinkedBlockingQueue<>();

    /** Sends nothing until it may begin; what is saved before waits for the next sweep. */
    Outbox(BooleanSupplier mayBegin, Function<OutboxMessage, CompletableFuture<?>> send, Duration sweepEvery) {
        this.mayBegin = mayBegin;
        this.send = send;
        this.relay = new OutboxRelay(sweepEvery, this::sweep);
    }

    /** A document that has just been given messages. */
    private record Woken(MongoCollection<BsonDocument> documents, UUID id) {}

    /** How many documents hold undelivered messages, and the age of the oldest message. */
    record Backlog(long documents, Duration oldest) {}

    OutboxRelay relay() {
        return relay;
    }

    void watch(MongoCollection<BsonDocument> documents) {
        watched.add(documents);
    }

    void wake(MongoCollection<BsonDocument> documents, UUID id) {
        if (relay.isRunning() && mayBegin.getAsBoolean()) {
            woken.add(new Woken(documents, id));
            relay.soon(this::sendWoken);
        }
    }

    List<MongoCollection<BsonDocument>> watched() {
        return List.copyOf(watched);
    }

    Backlog backlog(Instant now) {
        long count = 0;
        var oldest = now;
        for (var documents : watched) {
            count += documents.countDocuments(UNSENT);
            var first = documents
                    .find(UNSENT)
                    .sort(ascending(ENTRIES + ".at"))
                    .projection(include(ENTRIES + ".at"))
                    .first();
            if (first != null) {
                for (var entry : PendingMessages.entriesOf(first)) {
                    var at = OutboxMessage.at(entry);
                    oldest = at.isBefore(oldest) ? at : oldest;
                }
            }
        }
        return new Backlog(count, Duration.between(oldest, now));
    }

    void sweep() {
        if (!mayBegin.getAsBoolean()) {
            return;
        }
        for (var documents : watched) {
            try (var pending = documents
                    .find(UNSENT)
                    .timeoutMode(TimeoutMode.ITERATION)
                    .projection(include(ENTRIES))
                    .batchSize(BATCH)
                    .cursor()) {
                while (pending.hasNext()) {
                    sendAll(documents, batch(pending));
                }
            }
        }
    }

    private void sendWoken() {
        var batch = new HashSet<Woken>();
        woken.drainTo(batch, BATCH);
        var ids = new HashMap<MongoCollection<BsonDocument>, Collection<UUID>>();
        batch.forEach(
                it -> ids.computeIfAbsent(it.documents, _ -> new ArrayList<>()).add(it.id));
        ids.forEach((documents, some) -> sendAll(
                documents,
                documents.find(in("_id", some)).projection(include(ENTRIES)).into(new ArrayList<>())));
    }

    /**
     * Sends the first message of each document, then the second of each, and so on. That they are delivered need not
     * wait for the majority: forgetting it only sends a message twice.
     */
    private void sendAll(MongoCollection<BsonDocument> documents, List<BsonDocument> pending) {
        var unsent = pending.stream().map(PendingMessages::new).toList();
        var unfinished = unsent;
        while (!unfinished.isEmpty()) {
            unfinished = unfinished.stream().filter(PendingMessages::hasNext).toList();
            unfinished.forEach(it -> it.sendNext(send));
            unfinished.forEach(PendingMessages::await);
        }
        if (!unsent.isEmpty()) {
            documents
                    .withWriteConcern(WriteConcern.W1)
                    .bulkWrite(
                            unsent.stream().flatMap(it -> it.updates().stream()).toList());
        }
        var failures = unsent.stream().flatMap(it -> it.failure().stream()).toList();
        if (!failures.isEmpty()) {
            log.warn(
                    "{} aggregates keep messages for the next attempt: {}",
                    failures.size(),
                    NestedExceptionUtils.getMostSpecificCause(failures.getFirst())
                            .toString());
        }
    }

    private static List<BsonDocument> batch(MongoCursor<BsonDocument> pending) {
        var batch = new ArrayList<BsonDocument>();
        while (batch.size() < BATCH && pending.hasNext()) {
            batch.add(pending.next());
        }
        return batch;
    }
}
