package vn.thidua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void forgetsWhatWasInMemory() {
        try (var first = EmbeddedStore.inMemory();
                var client = Clients.of(first.uri())) {
            client.getDatabase("test").getCollection("things").insertOne(new Document("_id", 1));
        }
        try (var second = EmbeddedStore.inMemory();
                var client = Clients.of(second.uri())) {
            assertThat(client.getDatabase("test").getCollection("things").find())
                    .isEmpty();
            assertThat(client.listDatabaseNames()).isEmpty();
        }
    }

    @Test
    void servesSeveralAtATime() {
        try (var one = EmbeddedStore.inMemory();
                var other = EmbeddedStore.inMemory()) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(one.uri("test")).isEqualTo("mongodb://127.0.0.1:" + one.port() + "/test");
        }
    }

    @Test
    void isGoneWhenClosed() {
        var store = EmbeddedStore.inMemory();
        store.close();

        try (var client = Clients.of(store.uri() + "/?serverSelectionTimeoutMS=200")) {
            assertThatThrownBy(() -> client.listDatabaseNames().first()).isInstanceOf(MongoException.class);
        }
    }

    /** Anyone who connects while it closes is caught between two threads, and must hold up neither. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void closesOnceHoweverManyConnectMeanwhile() throws IOException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            var store = EmbeddedStore.inMemory();
            var port = store.port();
            var late = new ArrayList<Socket>();
            var some = new CountDownLatch(5);
            var knocking = Thread.startVirtualThread(() -> {
                try {
                    while (true) {
                        late.add(new Socket("127.0.0.1", port));
                        some.countDown();
                    }
                } catch (IOException e) {
                    // Nobody listens any more.
                }
            });
            some.await();

            store.close();
            store.close();

            knocking.join();
            for (var socket : late) {
                socket.close();
            }
        }
    }

    @Test
    void neverAnswersMoreThanAClientTakes() {
        try (var store = EmbeddedStore.inMemory();
                var client = Clients.of(store.uri())) {
            var files = client.getDatabase("test").getCollection("files");
            for (int i = 0; i < 13; i++) {
                files.insertOne(new Document("_id", i).append("content", new Binary(new byte[4 * MEGABYTE])));
            }

            assertThat(files.find().map(it -> it.getInteger("_id")).into(new ArrayList<>()))
                    .hasSize(13);
        }
    }

    @Test
    void takesAnIntervalForCommitsThatIsNoneAtAllOrLonger(@TempDir Path directory) {
        assertThatThrownBy(() -> EmbeddedStore.onDisk(directory.resolve("store.db"), 0, Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
