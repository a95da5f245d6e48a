package vn.thidua.platform.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.thidua.store.EmbeddedStore;

/** The store tests run on: MongoDB in a container where Docker answers, the embedded store elsewhere. One for all tests of a JVM. */
public final class TestStore {

    private static final String URI = start();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(URI))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());

    private TestStore() {}

    public static String uri() {
        return URI;
    }

    /** A database nobody else uses. */
    public static MongoDatabase freshDatabase() {
        return CLIENT.getDatabase("test-" + UUID.randomUUID());
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
