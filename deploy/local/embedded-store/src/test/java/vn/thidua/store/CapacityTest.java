package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much the store takes with the heap it is started with, and what it says when that is too little. */
class CapacityTest {

    /** The launcher's. */
    private static final int HEAP = 256;

    private static final int AGGREGATES = 10_000;
    private static final int VERSIONS = 5;
    private static final int EXCEEDED_MEMORY_LIMIT = 146;

    @TempDir
    private Path directory;

    @Test
    void takesAHundredThousandWritesOfTheServices() throws Exception {
        try (var process = started(HEAP);
                var client = Clients.of(process.uri())) {
            var workload = new Workload(client.getDatabase("registration-service"));
            for (int version = 1; version <= VERSIONS; version++) {
                workload.bring(0, AGGREGATES, version);
            }

            var aggregates = workload.aggregates();
            assertThat(aggregates.countDocuments(new Document("version", (long) VERSIONS)))
                    .isEqualTo(AGGREGATES);
            assertThat(aggregates.countDocuments(new Document("outboxPending", true)))
                    .isZero();
            assertThat(aggregates
                            .find(Filters.eq("_id", Workload.id(AGGREGATES / 2)))
                            .first())
                    .containsEntry("version", (long) VERSIONS);
            assertThat(process.isAlive()).isTrue();
        }
    }

    @Test
    void refusesNewDocumentsBeforeItsHeapIsFullAndTakesThemAgainWhenThereIsRoom() throws Exception {
        try (var process = started(64);
                var client = Clients.of(process.uri())) {
            var things = client.getDatabase("test").getCollection("things");
            things.createIndex(Indexes.ascending("words"));
            int taken = insertUntilRefused(things);

            assertThat(taken).isGreaterThan(10);
            var upsert = catchThrowableOfType(
                    MongoException.class,
                    () -> things.findOneAndUpdate(
                            Filters.eq("_id", "new"), Updates.set("a", 1), new FindOneAndUpdateOptions().upsert(true)));
            assertThat(upsert.getCode()).isEqualTo(EXCEEDED_MEMORY_LIMIT);
            assertThat(things.find(Filters.eq("_id", taken / 2)).first()).isNotNull();
            assertThat(things.updateOne(Filters.eq("_id", 0), Updates.set("read", true))
                            .getModifiedCount())
                    .isOne();
            assertThat(things.deleteMany(Filters.gt("_id", 5)).getDeletedCount())
                    .isEqualTo(taken - 6);

            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> things.insertOne(document(taken)));
            assertThat(process.isAlive()).isTrue();
            process.end();
            assertThat(process.complaint())
                    .contains("The heap is nearly full: no new documents are taken", "The heap has room again");
        }
    }

    private static int insertUntilRefused(MongoCollection<Document> things) {
        for (int i = 0; ; i++) {
            var document = document(i);
            var refused = catchThrowableOfType(MongoException.class, () -> things.insertOne(document));
            if (refused != null) {
                assertThat(refused.getCode()).isEqualTo(EXCEEDED_MEMORY_LIMIT);
                assertThat(refused.getMessage()).contains("takes no new documents");
                return i;
            }
        }
    }

    /** Small in the file and large in the index. */
    private static Document document(int number) {
        return new Document("_id", number)
                .append(
                        "words",
                        IntStream.range(0, 200).mapToObj(i -> number + "/" + i).toList());
    }

    private StoreProcess started(int heap) throws Exception {
        return StoreProcess.start(
                EmbeddedStoreApplication.class,
                heap,
                Path.of(""),
                Map.of(),
                "--file=" + directory.resolve("store.db"),
                "--port=0");
    }
}
