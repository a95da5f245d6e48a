package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries messages from the documents they were stored in to Kafka: at once after a save, and by a sweep what a crash or
 * an unreachable broker left. A message leaves its document only after Kafka's confirmation, so it may be sent twice and
 * is never lost; the messages of one aggregate keep their order.
 */
final class Outbox implements SmartLifecycle {

    static final String PENDING = "outboxPending";

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 100;

    private final Function<Undelivered, CompletableFuture<?>> delivery;
    private final Duration sweepEvery;
    private final List<MongoCollection<BsonDocument>> watched = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Woken> woken = new LinkedBlockingQueue<>();

    private volatile boolean running;
    private volatile Thread relay = new Thread();

    Outbox(Function<Undelivered, CompletableFuture<?>> delivery, Duration sweepEvery) {
        this.delivery = delivery;
        this.sweepEvery = sweepEvery;
    }

    /** A document that has just been given messages. */
    private record Woken(MongoCollection<BsonDocument> documents, UUID id) {}

    /** How many documents hold undelivered messages, and the age of the oldest message. */
    record Backlog(long documents, Duration oldest) {}

    void watch(MongoCollection<BsonDocument> documents) {
        watched.add(documents);
    }

    void wake(MongoCollection<BsonDocument> documents, UUID id) {
        woken.add(new Woken(documents, id));
    }

    Backlog backlog(Instant now) {
        long count = 0;
        var oldest = Duration.ZERO;
        for (var documents : watched) {
            var pending = documents
                    .find(eq(PENDING, true))
                    .projection(include("outbox.at"))
                    .limit(10 * BATCH);
            for (var document : pending) {
                count++;
                for (var entry : outboxOf(document)) {
                    var age = Duration.between(
                            Instant.ofEpochMilli(entry.getDateTime("at").getValue()), now);
                    oldest = age.compareTo(oldest) > 0 ? age : oldest;
                }
            }
        }
        return new Backlog(count, oldest);
    }

    @Override
    public void start() {
        running = true;
        relay = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        relay.interrupt();
        try {
            relay.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var nextSweep = System.nanoTime();
        while (running) {
            try {
                var wait = Math.max(0, nextSweep - System.nanoTime());
                var first = woken.poll(wait, TimeUnit.NANOSECONDS);
                if (first == null) {
                    sweep();
                    nextSweep = System.nanoTime() + sweepEvery.toNanos();
                } else {
                    deliver(first);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("The outbox could not be read, to be tried again: {}", e.toString());
                nextSweep = System.nanoTime() + sweepEvery.toNanos();
            }
        }
    }

    private void deliver(Woken first) {
        var batch = new HashSet<Woken>();
        batch.add(first);
        woken.drainTo(batch, BATCH - 1);
        var ids = new LinkedHashMap<MongoCollection<BsonDocument>, Collection<UUID>>();
        batch.forEach(
                it -> ids.computeIfAbsent(it.documents, _ -> new ArrayList<>()).add(it.id));
        ids.forEach((documents, some) -> deliver(
                documents,
                documents.find(in("_id", some)).projection(include("outbox")).into(new ArrayList<>())));
    }

    void sweep() {
        for (var documents : watched) {
            var pending = documents
                    .find(eq(PENDING, true))
                    .projection(include("outbox"))
                    .limit(BATCH);
            deliver(documents, pending.into(new ArrayList<>()));
        }
    }

    private void deliver(MongoCollection<BsonDocument> documents, List<BsonDocument> pending) {
        var sent = new LinkedHashMap<BsonDocument, List<Sending>>();
        for (var document : pending) {
            sent.put(
                    document,
                    outboxOf(document).stream()
                            .map(it -> new Sending(it.getObjectId("id"), delivery.apply(Undelivered.of(it))))
                            .toList());
        }
        sent.forEach((document, sendings) -> confirm(documents, document.getBinary("_id"), sendings));
    }

    /** What comes after a message that was not confirmed stays too, so that the next attempt keeps the order. */
    private static void confirm(MongoCollection<BsonDocument> documents, BsonValue id, List<Sending> sendings) {
        var confirmed = new ArrayList<BsonValue>();
        try {
            for (var sending : sendings) {
                sending.result.join();
                confirmed.add(sending.entry);
            }
        } catch (RuntimeException e) {
            log.warn("Delivery of a message stopped, to be tried again: {}", e.toString());
        }
        if (!confirmed.isEmpty()) {
            documents.updateOne(eq("_id", id), pull("outbox", in("id", confirmed)));
        }
        documents.updateOne(and(eq("_id", id), size("outbox", 0)), unset(PENDING));
    }

    private static List<BsonDocument> outboxOf(BsonDocument document) {
        return document.getArray("outbox", new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .toList();
    }

    private record Sending(BsonValue entry, CompletableFuture<?> result) {}

    /** A stored message as it goes to Kafka. */
    record Undelivered(String id, String topic, String key, String type, String body, Instant at, String traceparent) {

        static Undelivered of(BsonDocument entry) {
            return new Undelivered(
                    entry.getObjectId("id").getValue().toHexString(),
                    entry.getString("topic").getValue(),
                    entry.getString("key").getValue(),
                    entry.getString("type").getValue(),
                    entry.getString("body").getValue(),
                    Instant.ofEpochMilli(entry.getDateTime("at").getValue()),
                    entry.getString("traceparent").getValue());
        }
    }
}
