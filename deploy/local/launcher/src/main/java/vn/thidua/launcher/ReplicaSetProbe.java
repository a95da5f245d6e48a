package vn.thidua.launcher;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.thidua.launcher.process.Probe;

/** Ready once the one member of the replica set takes writes; founds the set when the server has none yet. */
final class ReplicaSetProbe implements Probe {

    private static final int NOT_YET_INITIALISED = 94;

    private final String name;
    private final int port;

    ReplicaSetProbe(String name, int port) {
        this.name = name;
        this.port = port;
    }

    @Override
    public boolean answers() {
        try (MongoClient client = MongoClients.create(direct())) {
            var admin = client.getDatabase("admin");
            if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                return true;
            }
            foundIfNew(admin);
            return false;
        } catch (MongoException e) {
            return false;
        }
    }

    private void foundIfNew(MongoDatabase admin) {
        try {
            admin.runCommand(new Document("replSetGetStatus", 1));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == NOT_YET_INITIALISED) {
                var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
                admin.runCommand(
                        new Document("replSetInitiate", new Document("_id", name).append("members", List.of(member))));
            }
        }
    }

    private MongoClientSettings direct() {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .mode(ClusterConnectionMode.SINGLE)
                        .serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build();
    }
}
