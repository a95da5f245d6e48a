package vn.thidua.platform.kafka;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.trace.TraceContext;

/** Messages a reader could not take. While one of a key waits here, the key's later messages wait behind it. */
final class Parked {

    private final MongoCollection<ParkedMessage> messages;

    Parked(MongoDatabase database) {
        this.messages = database.getCollection("parked", ParkedMessage.class);
        messages.createIndex(Indexes.ascending("topic", "key"));
    }

    /** A message as it came, where from, and why it could not be taken. */
    public record ParkedMessage(
            @BsonId String id,
            String topic,
            String key,
            int partition,
            long offset,
            String body,
            @Nullable String traceparent,
            String error,
            Instant at) {}

    boolean holds(String topic, String key) {
        return messages.find(sameKey(topic, key)).first() != null;
    }

    void park(ConsumerRecord<String, String> message, String error, Instant at) {
        var id = message.topic() + "-" + message.partition() + "-" + message.offset();
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        var parked = new ParkedMessage(
                id,
                message.topic(),
                String.valueOf(message.key()),
                message.partition(),
                message.offset(),
                message.value(),
                trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8),
                error,
                at.truncatedTo(ChronoUnit.MILLIS));
        messages.replaceOne(eq("_id", id), parked, new ReplaceOptions().upsert(true));
    }

    Optional<ParkedMessage> find(String id) {
        return Optional.ofNullable(messages.find(eq("_id", id)).first());
    }

    List<ParkedMessage> all(int limit) {
        return messages.find().sort(ascending("at", "_id")).limit(limit).into(new ArrayList<>());
    }

    /** All messages of a key in the order they came. */
    List<ParkedMessage> ofKey(String topic, String key) {
        return messages.find(sameKey(topic, key)).sort(ascending("offset")).into(new ArrayList<>());
    }

    void remove(ParkedMessage message) {
        messages.deleteOne(eq("_id", message.id()));
    }

    long count() {
        return messages.countDocuments();
    }

    private static Bson sameKey(String topic, String key) {
        return and(eq("topic", topic), eq("key", key));
    }
}
