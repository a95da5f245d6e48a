package vn.thidua.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;

/**
 * What services do to a store: aggregates of two kilobytes, changed version by version, each change with a message that is
 * taken out again once it is sent, a line of history, and the answer kept under the command's key.
 */
final class Workload {

    private static final int AT_ONCE = 100;

    private final MongoCollection<Document> aggregates;

    Workload(MongoDatabase database) {
        aggregates = database.getCollection("registrations");
        aggregates.createIndex(Indexes.ascending("outboxPending"), new IndexOptions().sparse(true));
        aggregates.createIndex(
                Indexes.ascending("receipts.key"),
                new IndexOptions().unique(true).sparse(true));
        aggregates.createIndex(Indexes.ascending("state.round"));
        aggregates.createIndex(Indexes.ascending("state.unit", "state.round"), new IndexOptions().unique(true));
    }

    MongoCollection<Document> aggregates() {
        return aggregates;
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("aggregate " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Brings {@code count} aggregates from {@code first} on to {@code version}, and sends their messages. */
    void bring(int first, int count, int version) {
        for (int begin = first; begin < first + count; begin += AT_ONCE) {
            var changes = new ArrayList<WriteModel<Document>>();
            var deliveries = new ArrayList<WriteModel<Document>>();
            for (int number = begin; number < Math.min(begin + AT_ONCE, first + count); number++) {
                var message = new ObjectId();
                changes.add(change(number, version, message));
                deliveries.add(new UpdateOneModel<>(
                        Filters.eq("_id", id(number)),
                        Updates.combine(
                                Updates.pull("outbox", new Document("id", message)), Updates.unset("outboxPending"))));
            }
            aggregates.bulkWrite(changes);
            aggregates.bulkWrite(deliveries);
        }
    }

    private static UpdateOneModel<Document> change(int number, int version, ObjectId message) {
        var now = new Date(Instant.now().toEpochMilli());
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", id(number)), Filters.eq("version", version - 1L)),
                Updates.combine(
                        Updates.set("version", (long) version),
                        Updates.set("schemaVersion", 1),
                        Updates.set("state", state(number, version)),
                        Updates.pushEach(
                                "outbox",
                                List.of(new Document("id", message)
                                        .append("topic", "registration")
                                        .append("key", id(number).toString())
                                        .append("type", "registration.v1")
                                        .append("body", "x".repeat(1500))
                                        .append("at", now))),
                        Updates.set("outboxPending", true),
                        Updates.push(
                                "history",
                                new Document("at", now)
                                        .append("subject", id(number).toString())
                                        .append("name", "Cán bộ mẫu")
                                        .append("what", "SAVED")
                                        .append("version", (long) version)),
                        Updates.push(
                                "receipts",
                                new Document("key", number + "/" + version + "/" + UUID.randomUUID())
                                        .append("fingerprint", "0123456789abcdef0123456789abcdef")
                                        .append("schemaVersion", 1)
                                        .append("state", new Binary(new byte[300])))),
                new UpdateOptions().upsert(version == 1));
    }

    /** Two kilobytes in the shape of a filled form. */
    private static Document state(int number, int version) {
        var lines = new ArrayList<Document>();
        for (int line = 0; line < 12; line++) {
            lines.add(new Document("title", "LDTT-" + line)
                    .append("count", number % 17 + version)
                    .append("ratio", 70.5 + line)
                    .append("note", "Phấn đấu đạt chỉ tiêu đã đăng ký năm " + number));
        }
        return new Document("unit", id(number / 10).toString())
                .append("round", id(number % 10).toString())
                .append("status", "DRAFT")
                .append("heading", "ĐĂNG KÝ THI ĐUA " + "…".repeat(60))
                .append("lines", lines);
    }
}
