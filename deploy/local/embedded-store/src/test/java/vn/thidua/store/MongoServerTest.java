package vn.thidua.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same promises, kept by a MongoDB that is named to the tests. */
@EnabledIfEnvironmentVariable(named = "THIDUA_TEST_MONGODB_URI", matches = ".+")
class MongoServerTest implements StoreContract {

    private static final String URI = "THIDUA_TEST_MONGODB_URI";

    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("contract-" + UUID.randomUUID());

    @BeforeAll
    static void open() {
        client = Clients.of(System.getenv(URI));
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    public MongoDatabase database() {
        return database;
    }
}
