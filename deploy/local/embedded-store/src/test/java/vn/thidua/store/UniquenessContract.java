package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What unique indexes forbid. */
interface UniquenessContract {

    IndexOptions UNIQUE = new IndexOptions().unique(true);

    MongoDatabase database();

    @Test
    default void refusesASecondDocumentWithAUniqueKey() {
        var inbox = database().getCollection("inbox");
        inbox.createIndex(ascending("consumer", "message"), UNIQUE);
        inbox.insertOne(new Document("_id", 1).append("consumer", "a").append("message", 1));
        inbox.insertOne(new Document("_id", 2).append("consumer", "a").append("message", 2));

        assertDuplicate(() -> inbox.insertOne(new Document("consumer", "a").append("message", 1.0)));
        assertDuplicate(() -> inbox.updateOne(eq("_id", 2), set("message", 1L)));
        assertThat(inbox.find(eq("_id", 2)).first()).containsEntry("message", 2);
    }

    @Test
    default void refusesAUniqueIndexOverWhatIsNotUnique() {
        var things = database().getCollection("things");
        things.insertMany(List.of(new Document("a", 1), new Document("a", 1)));

        assertThatThrownBy(() -> things.createIndex(ascending("a"), UNIQUE))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
    }

    @Test
    default void letsASparseKeyGo() {
        var things = database().getCollection("things");
        things.createIndex(ascending("active"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(
                List.of(new Document("_id", 1), new Document("_id", 2).append("active", "x"), new Document("_id", 3)));

        assertDuplicate(() -> things.updateOne(eq("_id", 3), set("active", "x")));
        things.updateOne(eq("_id", 2), unset("active"));
        things.updateOne(eq("_id", 3), set("active", "x"));

        assertThat(things.find(eq("active", "x")).first()).containsEntry("_id", 3);
    }

    @Test
    default void refusesAUniqueKeyInsideAnArray() {
        var things = database().getCollection("things");
        things.createIndex(ascending("tags"), UNIQUE);
        things.insertOne(new Document("_id", 1).append("tags", List.of("a", "b")));

        assertDuplicate(() -> things.insertOne(new Document("_id", 2).append("tags", List.of("c", "b"))));
    }

    private static void assertDuplicate(ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
    }
}
