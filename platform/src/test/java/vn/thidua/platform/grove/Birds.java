package vn.thidua.platform.grove;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;

/** What the grove learns of birds, and what keeps it from receiving some. */
final class Birds implements TopicListener<Birds.Seen> {

    private final Map<UUID, List<Long>> received = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
    private final Map<UUID, RuntimeException> causes = new ConcurrentHashMap<>();
    private final ReplicaCollection<Bird> birds;

    Birds(Store store) {
        this.birds = new ReplicaCollection<>(store, "birds", Bird.class, List.of());
    }

    record Seen(UUID birdId, long version, String name) {}

    /** Public for the record codec. */
    public record Bird(String name) {}

    @Override
    public String topic() {
        return "bird";
    }

    @Override
    public Class<Seen> type() {
        return Seen.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("bird.seen.v1");
    }

    @Override
    public UUID about(Seen message) {
        return message.birdId();
    }

    @Override
    public void on(Seen message) {
        if (failures.merge(message.birdId(), 0, (left, _) -> Math.max(0, left - 1)) > 0) {
            throw causes.getOrDefault(message.birdId(), new IllegalStateException("0912 345 678"));
        }
        birds.keep(message.birdId(), message.version(), new Bird(message.name()));
        received.computeIfAbsent(message.birdId(), _ -> new CopyOnWriteArrayList<>())
                .add(message.version());
    }

    /** Fails on the bird's next messages that many times. */
    void fail(UUID bird, int times) {
        failures.put(bird, times + 1);
    }

    void fail(UUID bird, int times, RuntimeException cause) {
        causes.put(bird, cause);
        fail(bird, times);
    }

    void calmDown(UUID bird) {
        failures.remove(bird);
    }

    List<Long> received(UUID bird) {
        return received.getOrDefault(bird, List.of());
    }
}
