package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreApplicationTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path directory;

    @Test
    void servesUntilItIsAskedToEnd() throws Exception {
        var file = directory.resolve("deep/below/store.db");
        try (var process = StoreProcess.over(file, "--commit-millis=3600000")) {
            try (var client = Clients.of(process.uri())) {
                client.getDatabase("test").getCollection("things").insertOne(new Document("_id", 1));
            }
            assertThat(process.end()).isEqualTo(TERMINATED);
            assertThat(process.complaint()).isEmpty();
        }

        try (var store = EmbeddedStore.onDisk(file, 0);
                var client = Clients.of(store.uri("test"))) {
            assertThat(client.getDatabase("test").getCollection("things").countDocuments())
                    .isOne();
        }
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws Exception {
        try (var process = StoreProcess.start("--prt=0")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.complaint()).contains("Unknown option --prt=0");
        }
        try (var process = StoreProcess.start("--port=0")) {
            assertThat(process.complaint()).contains("--file=PATH is missing");
        }
    }

    @Test
    void leavesAFileAloneThatAnotherServes() throws Exception {
        var file = directory.resolve("store.db");
        try (var store = EmbeddedStore.onDisk(file, 0);
                var process = StoreProcess.over(file)) {
            assertThat(store.port()).isPositive();
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.complaint()).contains("locked");
        }
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (var store = EmbeddedStore.inMemory();
                var process = StoreProcess.start("--file=" + directory.resolve("store.db"), "--port=" + store.port())) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.complaint()).contains("Address already in use");
        }
    }
}
