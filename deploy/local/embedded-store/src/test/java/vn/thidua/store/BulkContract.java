package vn.thidua.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many writes in one command: where they stop, and how they are counted. */
interface BulkContract {

    MongoDatabase database();

    @Test
    default void stopsOrderedInsertsAtTheFirstError() {
        var things = database().getCollection("things");

        var failure = bulkFailure(() -> things.insertMany(clashing()));

        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    default void carriesOnWithUnorderedInserts() {
        var things = database().getCollection("things");

        var failure = bulkFailure(() -> things.insertMany(clashing(), new InsertManyOptions().ordered(false)));

        assertThat(failure.getWriteErrors())
                .singleElement()
                .satisfies(it -> assertThat(it.getIndex()).isEqualTo(1));
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    default void stopsOrderedUpdatesAtTheFirstError() {
        var things = uniquelyCoded();

        var failure = bulkFailure(() -> things.bulkWrite(clashingUpdates()));

        assertThat(failure.getWriteErrors())
                .singleElement()
                .satisfies(it -> assertThat(it.getIndex()).isEqualTo(1));
        assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(things.find(eq("_id", 3)).first()).containsEntry("code", "c");
    }

    @Test
    default void carriesOnWithUnorderedUpdates() {
        var things = uniquelyCoded();

        bulkFailure(() -> things.bulkWrite(clashingUpdates(), new BulkWriteOptions().ordered(false)));

        assertThat(things.find(eq("_id", 3)).first()).containsEntry("code", "z");
    }

    @Test
    default void countsUpserts() {
        var things = database().getCollection("things");
        var upsert = new UpdateOptions().upsert(true);

        var result = things.bulkWrite(List.of(
                new UpdateOneModel<>(eq("_id", 1), set("code", "a"), upsert),
                new UpdateOneModel<>(eq("_id", 1), set("code", "b"), upsert),
                new UpdateOneModel<>(eq("_id", 2), set("code", "c"), upsert)));

        assertThat(result.getUpserts()).extracting(it -> it.getIndex()).containsExactly(0, 2);
        assertThat(result.getModifiedCount()).isOne();
    }

    private static List<Document> clashing() {
        return List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
    }

    private MongoCollection<Document> uniquelyCoded() {
        var things = database().getCollection("things");
        things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        things.insertMany(List.of(
                new Document("_id", 1).append("code", "a"),
                new Document("_id", 2).append("code", "b"),
                new Document("_id", 3).append("code", "c")));
        return things;
    }

    private static List<UpdateOneModel<Document>> clashingUpdates() {
        return List.of(
                new UpdateOneModel<>(eq("_id", 1), set("code", "x")),
                new UpdateOneModel<>(eq("_id", 2), set("code", "c")),
                new UpdateOneModel<>(eq("_id", 3), set("code", "z")));
    }

    private static MongoBulkWriteException bulkFailure(ThrowingCallable writing) {
        return catchThrowableOfType(MongoBulkWriteException.class, writing);
    }
}
