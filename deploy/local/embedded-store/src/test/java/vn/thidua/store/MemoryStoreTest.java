package vn.thidua.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MemoryStoreTest implements StoreContract {

    private static EmbeddedStore store;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("contract-" + UUID.randomUUID());

    @BeforeAll
    static void open() {
        store = EmbeddedStore.inMemory();
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
