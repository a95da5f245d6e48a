package vn.thidua.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the heap has room for more documents. Their indexes lie on it; when it is nearly full of what cannot be collected,
 * new documents are refused, and everything else continues: reading, changing and removing those that are there.
 */
final class HeapLimit {

    private static final Logger log = LoggerFactory.getLogger(HeapLimit.class);
    private static final double FULL = 0.85;
    private static final double A_BIT = 0.05;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final int EXCEEDED_MEMORY_LIMIT = 146;

    private final BooleanSupplier nearlyFull;
    private boolean refuses;

    HeapLimit(BooleanSupplier nearlyFull) {
        this.nearlyFull = nearlyFull;
    }

    /** Of this process; without a heap that can be watched there always is room. */
    static HeapLimit ofHeap() {
        return new HeapLimit(oldGeneration().map(HeapLimit::watched).orElse(() -> false));
    }

    private static Optional<MemoryPoolMXBean> oldGeneration() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .filter(pool -> pool.getUsage().getMax() > 0)
                .max((one, other) ->
                        Long.compare(one.getUsage().getMax(), other.getUsage().getMax()));
    }

    /** What is in use may be garbage: when it is much, a collection shows what is left, after each bit more and now and then. */
    private static BooleanSupplier watched(MemoryPoolMXBean pool) {
        long most = pool.getUsage().getMax();
        return new BooleanSupplier() {

            private long looked = System.nanoTime();
            private long left;
            private boolean full;

            @Override
            public boolean getAsBoolean() {
                long used = pool.getUsage().getUsed();
                if (used < most * FULL) {
                    full = false;
                } else if (used - left > most * A_BIT || System.nanoTime() - looked >= BETWEEN_LOOKS.toNanos()) {
                    System.gc();
                    looked = System.nanoTime();
                    left = pool.getUsage().getUsed();
                    full = left >= most * FULL;
                }
                return full;
            }
        };
    }

    void check(String command, Document request) {
        if (brings(command, request)) {
            boolean full = nearlyFull.getAsBoolean();
            if (full != refuses) {
                refuses = full;
                log.warn(
                        full
                                ? "The heap is nearly full: no new documents are taken until some are removed or it is made larger"
                                : "The heap has room again: new documents are taken");
            }
            if (full) {
                throw new MongoServerError(
                        EXCEEDED_MEMORY_LIMIT,
                        "ExceededMemoryLimit",
                        "The embedded store's heap is nearly full: it takes no new documents");
            }
        }
    }

    private static boolean brings(String command, Document request) {
        return switch (command) {
            case "insert" -> true;
            case "update" ->
                Fields.documents(request, "updates").stream().anyMatch(update -> Utils.isTrue(update.get("upsert")));
            case "findandmodify" -> Utils.isTrue(request.get("upsert"));
            default -> false;
        };
    }
}
