package vn.thidua.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same promises for anyone who knows the password. */
class PasswordStoreTest implements StoreContract {

    static final String PASSWORD = "a-password_of-tests";

    private static EmbeddedStore store;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("contract-" + UUID.randomUUID());

    @BeforeAll
    static void open() {
        store = withPassword();
        client = Clients.of(uri(store, "thidua", PASSWORD));
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    static EmbeddedStore withPassword() {
        var authenticator = new PasswordAuthenticator(ScramCredential.of("thidua", PASSWORD));
        return EmbeddedStore.open(new MemoryEngine(StoreTimings.DEFAULT, authenticator), 0);
    }

    static String uri(EmbeddedStore store, String user, String password) {
        return "mongodb://%s:%s@127.0.0.1:%d/?authSource=admin&serverSelectionTimeoutMS=5000"
                .formatted(user, password, store.port());
    }

    @Override
    public MongoDatabase database() {
        return database;
    }
}
