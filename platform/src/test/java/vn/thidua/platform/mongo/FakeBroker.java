package vn.thidua.platform.mongo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers what it was sent and what it took, in order. */
final class FakeBroker implements Function<OutboxMessage, CompletableFuture<?>> {

    private final List<OutboxMessage> sent = new CopyOnWriteArrayList<>();
    private final List<OutboxMessage> taken = new CopyOnWriteArrayList<>();

    volatile Predicate<OutboxMessage> refuses = _ -> false;
    volatile Predicate<OutboxMessage> breaksAt = _ -> false;
    volatile CompletableFuture<?> confirmation = CompletableFuture.completedFuture(null);

    @Override
    public CompletableFuture<?> apply(OutboxMessage message) {
        sent.add(message);
        if (breaksAt.test(message)) {
            throw new IllegalStateException("too large");
        }
        if (refuses.test(message)) {
            return CompletableFuture.failedFuture(new IllegalStateException("away"));
        }
        taken.add(message);
        return confirmation;
    }

    List<OutboxMessage> sent() {
        return List.copyOf(sent);
    }

    List<String> bodiesTaken(String key) {
        return taken.stream()
                .filter(it -> it.key().equals(key))
                .map(OutboxMessage::body)
                .toList();
    }

    int count() {
        return taken.size();
    }
}
