package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Reading many documents. */
interface QueriesContract {

    MongoDatabase database();

    @Test
    default void turnsPagesByKey() {
        var things = database().getCollection("things");
        things.insertMany(IntStream.range(0, 25)
                .mapToObj(i -> new Document("_id", i).append("year", 2020 + i % 3))
                .toList());
        var order = orderBy(ascending("year"), ascending("_id"));
        var seen = new ArrayList<Integer>();

        var page = things.find().sort(order).limit(10).into(new ArrayList<>());
        while (!page.isEmpty()) {
            page.forEach(it -> seen.add(it.getInteger("_id")));
            var last = page.getLast();
            var after = or(gt("year", last.get("year")), and(eq("year", last.get("year")), gt("_id", last.get("_id"))));
            page = things.find(after).sort(order).limit(10).into(new ArrayList<>());
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates().startsWith(0, 3, 6).endsWith(20, 23);
    }

    @Test
    default void handsOutLargeResultsBatchByBatch() {
        var things = database().getCollection("things");
        things.insertMany(
                IntStream.range(0, 2500).mapToObj(i -> new Document("_id", i)).toList());

        assertThat(things.find().into(new ArrayList<>())).hasSize(2500);
        assertThat(things.find().batchSize(7).limit(100).into(new ArrayList<>()))
                .hasSize(100);
        assertThat(things.aggregate(List.of(Aggregates.match(gt("_id", 99)))).into(new ArrayList<>()))
                .hasSize(2400);
        try (var cursor = things.find().batchSize(2).iterator()) {
            assertThat(cursor.next()).isNotNull();
        }
    }

    @Test
    default void findsByTheBeginningOfALowerCasedField() {
        var people = database().getCollection("people");
        people.insertMany(List.of(
                new Document("_id", 1).append("nameLower", "canbo.skhcn"),
                new Document("_id", 2).append("nameLower", "lanhdao.skhcn")));

        assertThat(people.find(regex("nameLower", "^canbo")).first()).containsEntry("_id", 1);
    }

    @Test
    default void reports() {
        var things = database().getCollection("things");
        things.insertMany(IntStream.range(0, 10)
                .mapToObj(i -> new Document("_id", i).append("unit", i % 2 == 0 ? "A" : "B"))
                .toList());
        database().getCollection("units").insertOne(new Document("_id", "A").append("name", "Sở A"));

        var report = things.aggregate(List.of(
                        Aggregates.match(gt("_id", 1)),
                        Aggregates.group("$unit", Accumulators.sum("count", 1)),
                        Aggregates.lookup("units", "_id", "_id", "units"),
                        Aggregates.set(new Field<>("name", new Document("$arrayElemAt", List.of("$units.name", 0)))),
                        Aggregates.unset("units"),
                        Aggregates.sort(ascending("_id"))))
                .into(new ArrayList<>());

        assertThat(report)
                .containsExactly(
                        new Document("_id", "A").append("count", 4).append("name", "Sở A"),
                        new Document("_id", "B").append("count", 4));
    }

    @Test
    default void replacesTheRootOfAReport() {
        var things = database().getCollection("things");
        things.insertOne(new Document("_id", 1).append("inner", new Document("name", "x")));

        assertThat(things.aggregate(List.of(Aggregates.replaceWith("$inner"))).first())
                .isEqualTo(new Document("name", "x"));
    }

    @Test
    default void listsTheCollectionAskedFor() {
        database().createCollection("one");
        database().createCollection("other");

        assertThat(database().listCollections().filter(eq("name", "one")).map(it -> it.getString("name")))
                .containsExactly("one");
        assertThat(database().listCollections().filter(eq("type", "view"))).isEmpty();
        assertThat(database().listCollectionNames()).contains("one", "other");
    }

    @Test
    default void tellsThatItIsWell() {
        assertThat(database().runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
        assertThat(database()
                        .runCommand(new Document("ping", 1))
                        .get("ok", Number.class)
                        .intValue())
                .isOne();
    }
}
