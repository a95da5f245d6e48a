package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Indexes change no answer, and are known by their names. */
interface IndexesContract {

    IndexOptions UNIQUE = new IndexOptions().unique(true);

    MongoDatabase database();

    @Test
    default void removesADocumentThatAnIndexDoesNotHold() {
        var things = database().getCollection("things");
        things.createIndex(ascending("tags"));
        things.insertOne(new Document("_id", 1).append("tags", List.of()));

        assertThat(things.deleteOne(eq("_id", 1)).getDeletedCount()).isOne();
    }

    @Test
    default void answersTheSameWithAnIndexAsWithout() {
        var plain = database().getCollection("plain");
        var indexed = database().getCollection("indexed");
        indexed.createIndex(ascending("a"));
        indexed.createIndex(ascending("b.d", "b.c"));
        indexed.createIndex(ascending("b.c", "a"));
        for (var thing : Samples.documents()) {
            plain.insertOne(thing);
            indexed.insertOne(thing);
        }

        for (var query : Samples.queries()) {
            assertThat(ids(indexed, query)).as("%s", query).isEqualTo(ids(plain, query));
        }
        for (var query : Samples.queries()) {
            plain.updateMany(query, set("a", "moved"));
            indexed.updateMany(query, set("a", "moved"));
            assertThat(ids(indexed, eq("a", "moved"))).isEqualTo(ids(plain, eq("a", "moved")));
        }
    }

    private static List<Object> ids(MongoCollection<Document> collection, Bson query) {
        return collection
                .find(query)
                .sort(ascending("_id"))
                .map(it -> it.get("_id"))
                .into(new ArrayList<>());
    }

    @Test
    default void dropsAnIndexOfOneCollectionOnly() {
        for (var name : List.of("one", "other")) {
            database().getCollection(name).createIndex(ascending("code"), UNIQUE);
            database().getCollection(name).createIndex(ascending("group"));
        }
        var one = database().getCollection("one");
        var other = database().getCollection("other");

        one.dropIndex("code_1");
        assertThat(names(one)).containsExactlyInAnyOrder("_id_", "group_1");
        one.dropIndexes();
        assertThat(names(one)).containsExactly("_id_");
        assertThat(names(other)).containsExactlyInAnyOrder("_id_", "code_1", "group_1");
        other.dropIndex(ascending("group"));
        assertThat(names(other)).containsExactlyInAnyOrder("_id_", "code_1");
        assertThatThrownBy(() -> other.dropIndex("nothing")).isInstanceOf(MongoCommandException.class);
    }

    @Test
    default void refusesAnotherIndexOfTheSameName() {
        var things = database().getCollection("things");
        things.createIndex(ascending("a"), new IndexOptions().name("x"));
        things.createIndex(ascending("a"), new IndexOptions().name("x"));

        assertThatThrownBy(() -> things.createIndex(ascending("b"), new IndexOptions().name("x")))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.createIndex(
                        ascending("a"), new IndexOptions().name("x").expireAfter(5L, TimeUnit.SECONDS)))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.createIndex(ascending("a"), new IndexOptions().name("y")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    default void findsByEveryKindOfKey() {
        var things = database().getCollection("things");
        things.createIndex(ascending("code", "year"));
        things.insertOne(new Document("_id", 1).append("code", "A").append("year", 2022));

        assertThat(things.countDocuments(and(eq("code", "A"), eq("year", 2022L))))
                .isOne();
        assertThat(things.countDocuments(in("code", "A", "B"))).isOne();
        assertThat(things.countDocuments(in("code", List.of()))).isZero();
        assertThat(things.countDocuments(and(eq("code", "A"), eq("year", 2023))))
                .isZero();
    }

    private static List<String> names(MongoCollection<Document> collection) {
        return collection.listIndexes().map(it -> it.getString("name")).into(new ArrayList<>());
    }
}
