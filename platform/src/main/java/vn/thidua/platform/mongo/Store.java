package vn.thidua.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A service's database. Collections are opened here and nowhere else: opening asks the store for nothing, so a service
 * starts while the store is away. Indexes, and what a service does first of all, are done as soon as the store answers; until
 * then this instance is not ready.
 */
public final class Store implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Store.class);

    /** Building an index over years of documents takes its time, and nobody waits for it but this instance's readiness. */
    private static final Duration INDEX_TIMEOUT = Duration.ofMinutes(10);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private final boolean requireReplicaSet;
    private final Queue<Runnable> indexes = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> first = new ConcurrentLinkedQueue<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    private volatile boolean running;
    private volatile boolean ready;
    private volatile Thread starter = new Thread();

    public Store(MongoDatabase database, boolean requireReplicaSet) {
        this.database = database;
        this.requireReplicaSet = requireReplicaSet;
    }

    /** An index to be there before anything is asked for. */
    public record Index(Bson keys, IndexOptions options) {

        public static Index on(Bson keys) {
            return new Index(keys, new IndexOptions());
        }

        /** No two documents may have the same values. */
        public Index unique() {
            return new Index(keys, options.unique(true));
        }

        /** Only of documents that have the field. */
        public Index sparse() {
            return new Index(keys, options.sparse(true));
        }

        /** Documents go by themselves so long after the instant in the field. A query must not rely on it. */
        public Index expiring(Duration age) {
            return new Index(keys, options.expireAfter(age.toSeconds(), TimeUnit.SECONDS));
        }
    }

    public <T> MongoCollection<T> open(String name, Class<T> type, Index... wanted) {
        return open(name, type, List.of(wanted));
    }

    /** A collection belongs to the one that opens it: a second to do so gets an {@link IllegalStateException}. */
    public <T> MongoCollection<T> open(String name, Class<T> type, List<Index> wanted) {
        if (!opened.add(name)) {
            throw new IllegalStateException("two open " + name + ": a collection has one owner, others ask it");
        }
        var collection = database.getCollection(name, type);
        var unhurried = collection.withTimeout(INDEX_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        wanted.forEach(it -> whenItAnswers(indexes, () -> unhurried.createIndex(it.keys(), it.options())));
        return collection;
    }

    /** Whether the document is stored now; false when there is one of its id, or of what may not be the same, already. */
    public static <T> boolean insertOnce(MongoCollection<T> collection, T document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Done once the store answers and all indexes are there, before this instance is ready; again from the beginning when it fails. */
    public void beforeReady(Runnable work) {
        whenItAnswers(first, work);
    }

    /** Whether everything is done that has to be done before the first request. */
    public boolean isReady() {
        return ready;
    }

    /** Fails within the time given when the store does not answer. */
    public void ping(Duration within) {
        database.withTimeout(within.toMillis(), TimeUnit.MILLISECONDS).runCommand(new Document("ping", 1));
    }

    /** What is asked for after the start is done at once; it is the tests that do so. */
    private void whenItAnswers(Queue<Runnable> works, Runnable work) {
        if (ready) {
            work.run();
        } else {
            works.add(work);
        }
    }

    /** Before everything that asks the store for something. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        running = true;
        if (!prepared()) {
            starter = Thread.ofPlatform().name("store-start").daemon().start(this::goOnTrying);
        }
    }

    private void goOnTrying() {
        while (running) {
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            try {
                if (prepared()) {
                    return;
                }
            } catch (RuntimeException e) {
                log.error("This instance cannot become ready, to be tried again", e);
            }
        }
    }

    /** Fails for any cause except an absent store: at a start, that ends the start. */
    private boolean prepared() {
        try {
            if (requireReplicaSet) {
                ReplicaSet.require(database);
            }
            Stream.concat(indexes.stream(), first.stream()).forEach(Runnable::run);
            ready = true;
            return true;
        } catch (RuntimeException e) {
            if (!StoreOutage.isCauseOf(e)) {
                throw e;
            }
            log.warn("The store does not answer yet: {}", e.getClass().getName());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        starter.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
