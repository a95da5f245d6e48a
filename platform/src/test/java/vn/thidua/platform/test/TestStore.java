package vn.thidua.platform.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.thidua.platform.mongo.Store;
import vn.thidua.store.EmbeddedStore;

/** The store tests run on: MongoDB in a container where Docker answers, the embedded store elsewhere. One for all tests of a JVM. */
public final class TestStore {

    private static final String URI = start();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(URI))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .timeout(1, TimeUnit.MINUTES)
            .build());

    private TestStore() {}

    public static String uri() {
        return URI;
    }

    /** A database nobody else uses. */
    public static MongoDatabase freshDatabase() {
        return CLIENT.getDatabase("test-" + UUID.randomUUID());
    }

    /** The same as the service's own code sees it, ready to be used. */
    public static Store freshStore() {
        return storeOf(freshDatabase());
    }

    public static Store storeOf(MongoDatabase database) {
        var store = new Store(database, false);
        store.start();
        return store;
    }

    /** The names of a collection's indexes at another server. */
    public static List<String> indexes(String uri, String database, String collection) {
        try (var client = MongoClients.create(uri)) {
            return client.getDatabase(database)
                    .getCollection(collection)
                    .listIndexes()
                    .map(it -> it.getString("name"))
                    .into(new ArrayList<>());
        }
    }

    public static MongoDatabase database(String name) {
        return CLIENT.getDatabase(name);
    }

    /** Asked only where there is something to ask: looking for Docker takes seconds where there is none. */
    private static boolean dockerAnswers() {
        return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static String start() {
        if (dockerAnswers()) {
            var container = new MongoDBContainer("mongo:8.0.15").withReplicaSet();
            container.start();
            return container.getConnectionString();
        }
        return EmbeddedStore.inMemory().uri();
    }
}
