package vn.thidua.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest implements StoreContract {

    private static EmbeddedStore store;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("contract-" + UUID.randomUUID());

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.onDisk(directory.resolve("store.db"), 0);
        client = Clients.of(store.uri());
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @Override
    public MongoDatabase database() {
        return database;
    }
}
