package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryTest {

    private static final StoreTimings QUICK = new StoreTimings(Duration.ZERO, Duration.ofMillis(50));
    private static final StoreTimings SLOW = new StoreTimings(Duration.ZERO, Duration.ofHours(1));

    @Test
    void removesWhatHasExpired() {
        try (var store = EmbeddedStore.open(new MemoryEngine(QUICK, Authenticator.OPEN), 0);
                var client = Clients.of(store.uri())) {
            var sessions = client.getDatabase("test").getCollection("sessions");
            sessions.createIndex(Indexes.ascending("at"), expiring());
            fill(sessions);

            await().untilAsserted(() -> assertThat(ids(sessions)).containsExactly("young", "undated", "text"));
        }
    }

    @Test
    void removesOnlyWhatAPartialIndexHolds() {
        try (var store = EmbeddedStore.open(new MemoryEngine(QUICK, Authenticator.OPEN), 0);
                var client = Clients.of(store.uri())) {
            var sessions = client.getDatabase("test").getCollection("sessions");
            sessions.createIndex(Indexes.ascending("at"), expiring().partialFilterExpression(eq("kept", false)));
            fill(sessions);
            sessions.insertOne(session("loose", old()).append("kept", false));

            await().untilAsserted(() -> assertThat(ids(sessions)).doesNotContain("loose"));
            assertThat(ids(sessions)).contains("old");
        }
    }

    @Test
    void goesOnAfterAnotherStart(@TempDir Path directory) {
        var file = directory.resolve("store.db");
        try (var store = EmbeddedStore.open(
                        DiskEngine.open(file, SLOW, Authenticator.OPEN, new StoreFailure(it -> {})), 0);
                var client = Clients.of(store.uri())) {
            var sessions = client.getDatabase("test").getCollection("sessions");
            sessions.createIndex(Indexes.ascending("at"), expiring());
            fill(sessions);
        }
        try (var store = EmbeddedStore.open(
                        DiskEngine.open(file, QUICK, Authenticator.OPEN, new StoreFailure(it -> {})), 0);
                var client = Clients.of(store.uri())) {
            var sessions = client.getDatabase("test").getCollection("sessions");

            await().untilAsserted(() -> assertThat(ids(sessions)).doesNotContain("old"));
        }
    }

    private static IndexOptions expiring() {
        return new IndexOptions().expireAfter(60L, TimeUnit.SECONDS);
    }

    private static void fill(MongoCollection<Document> sessions) {
        sessions.insertMany(List.of(
                session("old", old()),
                session("young", Instant.now()),
                session("undated", null),
                session("text", "2022-01-05")));
    }

    private static Instant old() {
        return Instant.now().minusSeconds(120);
    }

    private static Document session(String id, @Nullable Object at) {
        return new Document("_id", id).append("at", at);
    }

    private static List<String> ids(MongoCollection<Document> sessions) {
        return sessions.find().map(it -> it.getString("_id")).into(new ArrayList<>());
    }
}
