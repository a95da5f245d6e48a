package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose disk is full says so and ends, and the next one has all that was acknowledged. */
class StoreFailureTest {

    private static final int CANNOT_USE_FILE = 74;
    private static final int SHUTDOWN_IN_PROGRESS = 91;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory;

    @Test
    void endsWhenItsDiskIsFullAndComesBackWithWhatItHadSaidYesTo() throws Exception {
        FullDisk.setRoom(directory.resolve("store.db"), 2 * MEGABYTE);
        int acknowledged;
        try (var process = overFullDisk();
                var client = Clients.of(process.uri())) {
            var things = client.getDatabase("test").getCollection("things");
            acknowledged = insertUntilRefused(things, 0);

            assertThat(process.exitCode()).isEqualTo(CANNOT_USE_FILE);
            assertThat(process.complaint())
                    .contains("The store can no longer use its file and ends: No space left on device");
        }
        assertThat(acknowledged).isGreaterThan(10);

        FullDisk.setRoom(directory.resolve("store.db"), 100 * MEGABYTE);
        try (var process = overFullDisk();
                var client = Clients.of(process.uri())) {
            var things = client.getDatabase("test").getCollection("things");
            for (int i = 0; i < acknowledged; i++) {
                assertThat(things.find(new Document("_id", i)).first())
                        .as("%d", i)
                        .isNotNull();
            }
            assertThat(things.countDocuments()).isBetween((long) acknowledged, acknowledged + 1L);
            things.insertOne(new Document("_id", "after"));
            assertThat(process.isAlive()).isTrue();
        }
    }

    @Test
    void endsAlsoWhenNobodyWaitsForTheWrite() throws Exception {
        FullDisk.setRoom(directory.resolve("store.db"), 2 * MEGABYTE);
        try (var process = overFullDisk("--commit-millis=20");
                var client = Clients.of(process.uri())) {
            insertUntilRefused(client.getDatabase("test").getCollection("things"), 0);

            assertThat(process.exitCode()).isEqualTo(CANNOT_USE_FILE);
        }
    }

    @Test
    void saysThatItCannotStartOnADiskThatIsFullAlready() throws Exception {
        FullDisk.setRoom(directory.resolve("store.db"), 0);
        try (var process = overFullDisk()) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.complaint()).contains("could not start");
        }
    }

    private StoreProcess overFullDisk(String... options) throws Exception {
        var all = new String[options.length + 2];
        all[0] = "--file=" + FullDisk.nameOf(directory.resolve("store.db"));
        all[1] = "--port=0";
        System.arraycopy(options, 0, all, 2, options.length);
        return StoreProcess.start(FullDisk.class, 128, directory, Map.of(), all);
    }

    /** Answers how many were acknowledged; the refusal is either the store's own or the end of the connection. */
    private static int insertUntilRefused(MongoCollection<Document> things, int first) {
        for (int i = first; ; i++) {
            var document = new Document("_id", i).append("content", new Binary(new byte[50_000]));
            var refused = catchThrowableOfType(MongoException.class, () -> things.insertOne(document));
            if (refused != null) {
                assertThat(refused.getCode()).isIn(SHUTDOWN_IN_PROGRESS, -2, -4);
                return i;
            }
        }
    }
}
