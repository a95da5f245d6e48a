package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses nothing it has acknowledged. */
class KillTest {

    private static final int WRITERS = 4;

    @TempDir
    private Path directory;

    @RepeatedTest(3)
    void keepsWhatWasAcknowledged() throws Exception {
        var file = directory.resolve("store.db");
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

        for (int round = 1; round <= 2; round++) {
            try (var process = StoreProcess.over(file);
                    var client = Clients.of(process.uri())) {
                var things = client.getDatabase("test").getCollection("things");
                things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
                things.createIndex(Indexes.ascending("writer"));
                var prefix = "r" + round;
                var writing = CompletableFuture.runAsync(() -> write(things, prefix, acknowledged));
                var enough = 400 * round;
                await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > enough);
                process.kill();
                writing.join();
            }
        }

        try (var store = EmbeddedStore.onDisk(file, 0);
                var client = Clients.of(store.uri())) {
            assertComplete(client.getDatabase("test").getCollection("things"), acknowledged);
        }
    }

    private static void write(MongoCollection<Document> things, String prefix, Map<String, Integer> acknowledged) {
        try {
            Together.run(WRITERS, writer -> {
                try {
                    for (int i = 0; ; i++) {
                        var code = prefix + "-" + writer + "-" + i;
                        things.insertOne(thing(code, writer));
                        acknowledged.put(code, 0);
                        things.updateOne(
                                eq("code", code), Updates.combine(Updates.set("left", 1), Updates.set("right", 1)));
                        acknowledged.put(code, 1);
                    }
                } catch (MongoException e) {
                    assertThat(acknowledged).isNotEmpty();
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document thing(String code, int writer) {
        return new Document("code", code)
                .append("writer", writer)
                .append("left", 0)
                .append("lines", "x".repeat(300))
                .append("right", 0);
    }

    private static void assertComplete(MongoCollection<Document> things, Map<String, Integer> acknowledged) {
        acknowledged.forEach((code, state) -> {
            var found = things.find(eq("code", code)).first();
            assertThat(found).as(code).isNotNull();
            assertThat(found.getInteger("left")).as(code).isGreaterThanOrEqualTo(state);
            assertThat(things.find(eq("_id", found.get("_id"))).first()).isEqualTo(found);
        });
        var all = things.find().into(new ArrayList<>());
        assertThat(all).hasSizeBetween(acknowledged.size(), acknowledged.size() + 2 * WRITERS);
        assertThat(all).allSatisfy(it -> assertThat(it.get("left")).isEqualTo(it.get("right")));
        for (int writer = 0; writer < WRITERS; writer++) {
            var own = writer;
            assertThat(things.countDocuments(eq("writer", writer)))
                    .isEqualTo(all.stream()
                            .filter(it -> it.getInteger("writer") == own)
                            .count());
        }
    }

    @Test
    void keepsWhatWasAskedToBeKeptAtOnce() throws Exception {
        var file = directory.resolve("store.db");
        try (var process = StoreProcess.over(file, "--commit-millis=3600000");
                var client = Clients.of(process.uri())) {
            var things = client.getDatabase("test").getCollection("things");
            things.insertOne(new Document("_id", "before"));
            things.withWriteConcern(WriteConcern.JOURNALED).insertOne(new Document("_id", "journaled"));
            things.insertOne(new Document("_id", "flushed"));
            client.getDatabase("admin").runCommand(new Document("fsync", 1));
            things.insertOne(new Document("_id", "after"));
            process.kill();
        }

        try (var store = EmbeddedStore.onDisk(file, 0);
                var client = Clients.of(store.uri())) {
            assertThat(client.getDatabase("test").getCollection("things").find().map(it -> it.getString("_id")))
                    .containsExactlyInAnyOrder("before", "journaled", "flushed");
        }
    }
}
