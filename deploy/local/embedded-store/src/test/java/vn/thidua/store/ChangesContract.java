package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** One command is one step: what the services' concurrency rests on. */
interface ChangesContract {

    MongoDatabase database();

    @Test
    default void refusesTheSecondOfTwoChangesToTheSameVersion() {
        var things = database().getCollection("things");
        things.insertOne(new Document("_id", 1).append("version", 1L));
        var change = combine(set("name", "changed"), inc("version", 1L));

        assertThat(things.updateOne(and(eq("_id", 1), eq("version", 1L)), change)
                        .getModifiedCount())
                .isOne();
        assertThat(things.updateOne(and(eq("_id", 1), eq("version", 1L)), change)
                        .getMatchedCount())
                .isZero();
    }

    @Test
    default void letsOneOfManyCreateAnAggregate() throws Exception {
        var things = database().getCollection("things");
        var created = new AtomicInteger();

        Together.run(8, number -> {
            try {
                var first = things.updateOne(
                        and(eq("_id", 1), eq("version", 0L)), set("version", 1L), new UpdateOptions().upsert(true));
                created.addAndGet(first.getUpsertedId() == null ? 0 : 1);
            } catch (MongoWriteException e) {
                assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            }
        });

        assertThat(created).hasValue(1);
        assertThat(things.countDocuments()).isOne();
    }

    @Test
    default void handsOutEveryNumberOnce() throws Exception {
        var numbers = database().getCollection("numbers");
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        numbers.insertOne(new Document("_id", "receipt").append("last", 0));

        Together.run(8, number -> {
            for (int i = 0; i < 50; i++) {
                var next = numbers.findOneAndUpdate(
                        eq("_id", "receipt"),
                        inc("last", 1),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
                assertThat(next).isNotNull();
                seen.add(next.getInteger("last"));
            }
        });

        assertThat(seen).hasSize(400).contains(1, 400);
    }

    @Test
    default void neverTakesMoreThanThereIs() throws Exception {
        var stock = database().getCollection("stock");
        var taken = new AtomicInteger();
        stock.insertOne(new Document("_id", 1).append("left", 25));

        Together.run(8, number -> {
            for (int i = 0; i < 10; i++) {
                var taking = stock.updateOne(and(eq("_id", 1), gte("left", 1)), inc("left", -1));
                taken.addAndGet((int) taking.getModifiedCount());
            }
        });

        assertThat(taken).hasValue(25);
        assertThat(stock.find().first()).containsEntry("left", 0);
    }

    @Test
    default void acceptsAMessageOnce() {
        var inbox = database().getCollection("inbox");
        var accepted = setOnInsert("at", Instant.parse("2022-01-05T07:30:00Z"));
        var once = new UpdateOptions().upsert(true);

        assertThat(inbox.updateOne(eq("_id", "m1"), accepted, once).getUpsertedId())
                .isNotNull();
        assertThat(inbox.updateOne(eq("_id", "m1"), accepted, once).getUpsertedId())
                .isNull();
    }

    @Test
    default void leasesToOneAtATime() {
        var leases = database().getCollection("leases");
        var now = Instant.parse("2022-01-05T07:30:00Z");

        assertThat(lease(leases, "first", now)).isEqualTo(1);
        assertThatThrownBy(() -> lease(leases, "second", now.plusSeconds(5)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
        assertThat(lease(leases, "second", now.plusSeconds(30))).isEqualTo(2);
    }

    /** Takes the lease if it has expired, and returns the number that fences off its holders before. */
    private static int lease(MongoCollection<Document> leases, String holder, Instant now) {
        var lease = leases.findOneAndUpdate(
                and(eq("_id", "relay"), lt("until", now)),
                combine(set("holder", holder), set("until", now.plusSeconds(20)), inc("fence", 1)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        assertThat(lease).isNotNull();
        return lease.getInteger("fence");
    }

    @Test
    default void showsNoHalfOfAChange() throws Exception {
        var things = database().getCollection("things");
        things.insertOne(new Document("_id", 1)
                .append("left", 0)
                .append("lines", "x".repeat(500))
                .append("right", 0));
        var writing = new AtomicBoolean(true);

        Together.run(4, number -> {
            if (number == 0) {
                for (int i = 1; i <= 1000; i++) {
                    things.updateOne(eq("_id", 1), combine(set("left", i), set("right", i)));
                }
                writing.set(false);
            }
            while (writing.get()) {
                var thing = things.find(eq("_id", 1)).first();
                assertThat(thing).isNotNull();
                assertThat(thing.getInteger("left")).isEqualTo(thing.getInteger("right"));
            }
        });
    }
}
