package vn.thidua.platform.mongo;

import java.time.Instant;
import org.bson.BsonDocument;

/** A stored message as it goes to Kafka. */
record OutboxMessage(String id, String topic, String key, String type, String body, Instant at, String traceparent) {

    static OutboxMessage of(BsonDocument entry) {
        return new OutboxMessage(
                entry.getObjectId("id").getValue().toHexString(),
                entry.getString("topic").getValue(),
                entry.getString("key").getValue(),
                entry.getString("type").getValue(),
                entry.getString("body").getValue(),
                at(entry),
                entry.getString("traceparent").getValue());
    }

    static Instant at(BsonDocument entry) {
        return Instant.ofEpochMilli(entry.getDateTime("at").getValue());
    }
}
