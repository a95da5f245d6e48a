package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk is the same after the next start, indexes included. */
class RestartTest {

    @TempDir
    private Path directory;

    private void session(Consumer<MongoClient> work) {
        try (var store = EmbeddedStore.onDisk(directory.resolve("store.db"), 0);
                var client = Clients.of(store.uri())) {
            work.accept(client);
        }
    }

    @Test
    void keepsDocumentsAndTheirIndexes() {
        var id = UUID.randomUUID();
        session(client -> {
            var things = client.getDatabase("award-service").getCollection("things");
            things.createIndex(ascending("code"), new IndexOptions().unique(true));
            things.insertOne(new Document("_id", id).append("code", "LDTT"));
            things.updateOne(eq("_id", id), Updates.push("lines", new Document("n", 1)));
        });
        session(client -> {
            var things = client.getDatabase("award-service").getCollection("things");
            assertThat(things.find(eq("code", "LDTT")).first())
                    .isEqualTo(new Document("_id", id)
                            .append("code", "LDTT")
                            .append("lines", List.of(new Document("n", 1))));
            assertThatThrownBy(() -> things.insertOne(new Document("code", "LDTT")))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(things.listIndexes().map(it -> it.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "code_1");
        });
    }

    @Test
    void keepsTheIndexOfAnotherCollectionWhenOneIsDropped() {
        session(client -> {
            for (var name : List.of("one", "other")) {
                client.getDatabase("test")
                        .getCollection(name)
                        .createIndex(ascending("code"), new IndexOptions().unique(true));
            }
            client.getDatabase("test").getCollection("one").dropIndex("code_1");
        });
        session(client -> {
            var one = client.getDatabase("test").getCollection("one");
            var other = client.getDatabase("test").getCollection("other");
            one.insertMany(List.of(new Document("code", 1), new Document("code", 1)));
            other.insertOne(new Document("code", 1));
            assertThatThrownBy(() -> other.insertOne(new Document("code", 1))).isInstanceOf(MongoWriteException.class);
        });
    }

    @Test
    void dropsOneDatabaseAndNoneWithALongerName() {
        session(client -> {
            for (var name : List.of("award", "award-service")) {
                client.getDatabase(name).getCollection("things").insertOne(new Document("_id", 1));
            }
            client.getDatabase("award").drop();
            assertThat(client.listDatabaseNames()).containsExactly("award-service");
            client.getDatabase("award").getCollection("things").insertOne(new Document("_id", 2));
        });
        session(client -> {
            assertThat(client.listDatabaseNames()).containsExactly("award", "award-service");
            assertThat(client.getDatabase("award").getCollection("things").find())
                    .containsExactly(new Document("_id", 2));
            assertThat(client.getDatabase("award-service")
                            .getCollection("things")
                            .find())
                    .containsExactly(new Document("_id", 1));
        });
    }

    @Test
    void forgetsADroppedCollection() {
        session(client -> {
            var things = client.getDatabase("test").getCollection("things");
            things.createIndex(ascending("code"), new IndexOptions().unique(true));
            things.insertOne(new Document("code", 1));
            things.drop();
        });
        session(client -> {
            var database = client.getDatabase("test");
            assertThat(database.listCollectionNames()).isEmpty();
            database.getCollection("things").insertMany(List.of(new Document("code", 1), new Document("code", 1)));
            assertThat(database.getCollection("things").countDocuments()).isEqualTo(2);
        });
    }

    @Test
    void takesTheSamePlaceAgainAfterManyChanges() {
        session(client -> {
            var things = client.getDatabase("test").getCollection("things");
            for (int i = 0; i < 2000; i++) {
                things.updateOne(eq("_id", 1), Updates.inc("n", 1), new UpdateOptions().upsert(true));
            }
        });
        session(client -> assertThat(
                        client.getDatabase("test").getCollection("things").find())
                .containsExactly(new Document("_id", 1).append("n", 2000)));
        assertThat(directory.resolve("store.db"))
                .isRegularFile()
                .satisfies(file -> assertThat(file.toFile().length()).isLessThan(64L * 1024 * 1024));
    }

    /** Before, documents were serialized objects in the file. */
    @Test
    void readsAndGoesOnWithAFileOfAnEarlierVersion() {
        var id = UUID.randomUUID();
        var file = directory.resolve("store.db");
        var earlier = new MongoServer(new H2Backend(file.toString()));
        try (var client = Clients.of(earlier.bindAndGetConnectionString())) {
            var things = client.getDatabase("test").getCollection("things");
            things.createIndex(ascending("code"), new IndexOptions().unique(true));
            for (int i = 0; i < 500; i++) {
                things.insertOne(new Document("_id", i)
                        .append("code", "c" + i)
                        .append("by", id)
                        .append("lines", List.of(new Document("n", i), "text", 2.5)));
            }
        } finally {
            earlier.shutdownNow();
        }

        session(client -> {
            var things = client.getDatabase("test").getCollection("things");
            things.updateOne(eq("_id", 7), Updates.set("code", "changed"));
            assertThat(things.find(eq("code", "c499")).first())
                    .isEqualTo(new Document("_id", 499)
                            .append("code", "c499")
                            .append("by", id)
                            .append("lines", List.of(new Document("n", 499), "text", 2.5)));
        });
        session(client -> {
            var things = client.getDatabase("test").getCollection("things");
            assertThat(things.countDocuments()).isEqualTo(500);
            assertThat(things.find(eq("code", "changed")).first()).containsEntry("_id", 7);
            assertThatThrownBy(() -> things.insertOne(new Document("code", "c8")))
                    .isInstanceOf(MongoWriteException.class);
        });
    }
}
