package vn.thidua.launcher;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.thidua.launcher.process.Probe;

/**
 * Ready once the one member of the replica set takes writes of its user. It founds the set when the server has none yet, and
 * makes the user when there is none: MongoDB lets anybody on the same machine do both, until the first user is there.
 */
final class ReplicaSetProbe implements Probe {

    private static final String ADMIN = "admin";
    private static final int NOT_YET_INITIALISED = 94;

    private final String name;
    private final int port;
    private final String user;
    private final String password;

    ReplicaSetProbe(String name, int port, String user, String password) {
        this.name = name;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    @Override
    public boolean answers() {
        try (MongoClient nobody = MongoClients.create(direct().build())) {
            var admin = nobody.getDatabase(ADMIN);
            if (!admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                foundIfNew(admin);
                return false;
            }
            return letsTheUserIn() || (makeUser(admin) && letsTheUserIn());
        } catch (MongoException e) {
            return false;
        }
    }

    private boolean letsTheUserIn() {
        var credential = MongoCredential.createScramSha256Credential(user, ADMIN, password.toCharArray());
        try (MongoClient client =
                MongoClients.create(direct().credential(credential).build())) {
            client.getDatabase(ADMIN).runCommand(new Document("ping", 1));
            return true;
        } catch (MongoSecurityException e) {
            return false;
        }
    }

    /** The only user, so it may do everything: nobody else could ever let a second one in. */
    private boolean makeUser(MongoDatabase admin) {
        try {
            admin.runCommand(
                    new Document("createUser", user).append("pwd", password).append("roles", List.of("root")));
            return true;
        } catch (MongoCommandException e) {
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

    private MongoClientSettings.Builder direct() {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .mode(ClusterConnectionMode.SINGLE)
                        .serverSelectionTimeout(2, TimeUnit.SECONDS));
    }
}
