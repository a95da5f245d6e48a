package vn.thidua.platform.kafka;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.mongo.Store.Index;

/**
 * Messages this service could not read, kept until they are read after all: parked ones, which a listener failed on and an
 * operator has to look at, and dead letters, which nobody could decode or an operator has set aside.
 */
final class FailedMessages {

    /** A document may be 16 MB; of a longer message the beginning is kept. */
    static final int MOST_BYTES = 8 << 20;

    private static final String DEAD = "dead";

    private final MongoCollection<FailedMessage> messages;

    FailedMessages(Store store) {
        this.messages = store.open(
                "parked",
                FailedMessage.class,
                Index.on(Indexes.ascending("topic", "key")),
                Index.on(Indexes.ascending(DEAD, "_id")));
    }

    /**
     * A message as it came, where from, and why it could not be read. Those of former versions have their body as text and
     * say nothing of being dead: they are parked.
     */
    public record FailedMessage(
            @BsonId String id,
            String topic,
            String key,
            int partition,
            long offset,
            @Nullable String body,
            @Nullable Binary bytes,
            @Nullable String traceparent,
            String error,
            Instant at,
            @Nullable Boolean dead) {

        byte[] content() {
            if (bytes != null) {
                return bytes.getData();
            }
            return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        }

        boolean isDead() {
            return Boolean.TRUE.equals(dead);
        }
    }

    void park(ConsumerRecord<String, byte[]> message, String error, Instant at) {
        keep(message, error, at, false);
    }

    void keepAsDeadLetter(ConsumerRecord<String, byte[]> message, String error, Instant at) {
        keep(message, error, at, true);
    }

    private void keep(ConsumerRecord<String, byte[]> message, String error, Instant at, boolean dead) {
        var id = message.topic() + "-" + message.partition() + "-" + message.offset();
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        var bytes = message.value();
        var failed = new FailedMessage(
                id,
                message.topic(),
                String.valueOf(message.key()),
                message.partition(),
                message.offset(),
                null,
                new Binary(bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes),
                trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8),
                error,
                at.truncatedTo(ChronoUnit.MILLIS),
                dead);
        messages.replaceOne(eq("_id", id), failed, new ReplaceOptions().upsert(true));
    }

    Optional<FailedMessage> find(String id) {
        return Optional.ofNullable(messages.find(eq("_id", id)).first());
    }

    /** Some of the messages after one, without what they say. */
    List<FailedMessage> list(boolean dead, @Nullable String after, int limit) {
        var wanted = after == null ? ofKind(dead) : and(ofKind(dead), gt("_id", after));
        return messages.find(wanted)
                .projection(exclude("body", "bytes"))
                .sort(ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** The parked messages of a key in the order they came. */
    List<FailedMessage> parkedOfKey(String topic, String key) {
        return messages.find(and(sameKey(topic, key), ofKind(false)))
                .sort(ascending("offset"))
                .into(new ArrayList<>());
    }

    /** Removes parked messages that a newer one of their key has made needless. */
    void overtakenBy(ConsumerRecord<String, byte[]> message) {
        var sameKey = sameKey(message.topic(), String.valueOf(message.key()));
        if (messages.find(sameKey).projection(exclude("body", "bytes")).first() != null) {
            messages.deleteMany(
                    and(sameKey, ofKind(false), eq("partition", message.partition()), lt("offset", message.offset())));
        }
    }

    /** Nobody waits for it any more; it is kept all the same. */
    void setAside(FailedMessage message) {
        messages.updateOne(eq("_id", message.id()), Updates.set(DEAD, true));
    }

    void remove(FailedMessage message) {
        messages.deleteOne(eq("_id", message.id()));
    }

    long count(boolean dead) {
        return messages.countDocuments(ofKind(dead));
    }

    private static Bson ofKind(boolean dead) {
        return dead ? eq(DEAD, true) : ne(DEAD, true);
    }

    private static Bson sameKey(String topic, String key) {
        return and(eq("topic", topic), eq("key", key));
    }
}
