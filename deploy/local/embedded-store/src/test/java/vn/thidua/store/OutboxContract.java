package vn.thidua.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Messages that wait in the document of their aggregate are delivered, and none comes back. */
interface OutboxContract {

    int WRITERS = 4;
    int MESSAGES = 40;

    MongoDatabase database();

    @Test
    default void deliversWhatWasWrittenAndNothingTwiceOver() throws Exception {
        var aggregates = database().getCollection("aggregates");
        Set<String> delivered = ConcurrentHashMap.newKeySet();
        var writing = new AtomicInteger(WRITERS);
        aggregates.insertOne(new Document("_id", 1).append("version", 0L));

        Together.run(WRITERS + 2, number -> {
            if (number < WRITERS) {
                for (int i = 0; i < MESSAGES; i++) {
                    write(aggregates, number + "-" + i);
                }
                writing.decrementAndGet();
            } else {
                while (writing.get() > 0 || aggregates.countDocuments(exists("outbox.0")) > 0) {
                    deliver(aggregates, delivered);
                }
            }
        });

        assertThat(delivered).hasSize(WRITERS * MESSAGES);
        var aggregate = aggregates.find().first();
        assertThat(aggregate).isNotNull();
        assertThat(aggregate.getList("outbox", Document.class)).isEmpty();
        assertThat(aggregate.getLong("version")).isGreaterThanOrEqualTo(WRITERS * MESSAGES);
    }

    private static void write(MongoCollection<Document> aggregates, String message) {
        var stored = false;
        while (!stored) {
            var read = aggregates.find(eq("_id", 1)).first();
            assertThat(read).isNotNull();
            var change = combine(inc("version", 1L), push("outbox", new Document("id", message)));
            stored = aggregates
                            .updateOne(and(eq("_id", 1), eq("version", read.getLong("version"))), change)
                            .getModifiedCount()
                    == 1;
        }
    }

    private static void deliver(MongoCollection<Document> aggregates, Set<String> delivered) {
        for (var aggregate : aggregates.find(exists("outbox.0")).limit(100)) {
            var ids = new ArrayList<String>();
            aggregate.getList("outbox", Document.class).forEach(it -> ids.add(it.getString("id")));
            delivered.addAll(ids);
            aggregates.updateOne(
                    eq("_id", aggregate.get("_id")), combine(pull("outbox", in("id", ids)), inc("version", 1L)));
        }
    }
}
