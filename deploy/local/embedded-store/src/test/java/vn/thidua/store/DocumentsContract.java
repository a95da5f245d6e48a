package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** One document: what it holds, and changes to a part of it. */
interface DocumentsContract {

    MongoDatabase database();

    @Test
    default void givesBackWhatItWasGiven() {
        var things = database().getCollection("things");
        var thing = new Document("_id", UUID.randomUUID())
                .append("amount", Decimal128.parse("1234567890123456789012345678.901234"))
                .append("count", 42)
                .append("long", 42_000_000_000L)
                .append("ratio", 15.71)
                .append("at", Date.from(Instant.parse("2022-01-05T07:30:00.123Z")))
                .append("before", Date.from(Instant.parse("1954-05-07T10:30:00Z")))
                .append("bytes", new Binary(new byte[] {1, -2, 3}))
                .append("name", "Sở Khoa học và Công nghệ")
                .append("nothing", null)
                .append("lines", List.of(new Document("code", "LDTT"), new Document("code", "CSTDCS")));

        things.insertOne(thing);

        assertThat(things.find(eq("_id", thing.get("_id"))).first()).isEqualTo(thing);
    }

    @Test
    default void changesPartsOfADocument() {
        var things = database().getCollection("things");
        things.insertOne(new Document("_id", 1)
                .append("lines", List.of(line("A", 1), line("B", 2), line("C", 3)))
                .append("gone", true));

        things.updateOne(and(eq("_id", 1), eq("lines.code", "B")), Updates.set("lines.$.value", 20));
        things.updateOne(
                eq("_id", 1),
                Updates.set("lines.$[line].value", 30),
                new UpdateOptions().arrayFilters(List.of(eq("line.code", "C"))));
        things.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.unset("gone"), Updates.addToSet("tags", "x"), Updates.pull("lines", eq("code", "A"))));

        assertThat(things.find().projection(include("lines", "tags", "gone")).first())
                .isEqualTo(new Document("_id", 1)
                        .append("lines", List.of(line("B", 20), line("C", 30)))
                        .append("tags", List.of("x")));
    }

    private static Document line(String code, int value) {
        return new Document("code", code).append("value", value);
    }

    @Test
    default void findsByWhatIsInsideAnArray() {
        var things = database().getCollection("things");
        things.insertOne(new Document("_id", 1).append("lines", List.of(line("A", 1), line("B", 2))));

        assertThat(things.countDocuments(elemMatch("lines", and(eq("code", "B"), eq("value", 2)))))
                .isOne();
        assertThat(things.countDocuments(elemMatch("lines", and(eq("code", "A"), eq("value", 2)))))
                .isZero();
        assertThat(things.countDocuments(in("lines.code", "B", "Z"))).isOne();
    }
}
