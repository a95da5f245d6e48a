package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest {

    @Test
    void answersADriver() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("test").getCollection("things");
            things.insertOne(new Document("_id", 1).append("a", "x"));

            assertThat(things.find(eq("a", "x")).first()).containsEntry("_id", 1);
            assertThat(client.getDatabase("test").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true);
        }
    }
}
