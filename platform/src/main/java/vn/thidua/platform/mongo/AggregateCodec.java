package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.messages.Message;

/** The shape of an aggregate's document: read with its old shapes brought up to date, written as one update. */
final class AggregateCodec<A extends Aggregate> {

    private final Class<A> type;
    private final List<UnaryOperator<BsonDocument>> upgrades;
    private final CodecRegistry codecs;
    private final JsonMapper json;

    AggregateCodec(Class<A> type, List<UnaryOperator<BsonDocument>> upgrades, CodecRegistry codecs, JsonMapper json) {
        this.type = type;
        this.upgrades = List.copyOf(upgrades);
        this.codecs = codecs;
        this.json = json;
    }

    A state(BsonDocument document) {
        return decode(
                type,
                document.getDocument("state"),
                document.getNumber("schemaVersion").intValue());
    }

    List<HistoryEntry> history(BsonDocument document) {
        return document.getArray("history", new BsonArray()).stream()
                .map(it -> decode(HistoryEntry.class, it.asDocument()))
                .toList();
    }

    /** What the command was answered when it came first; refuses a key that came with another request then. */
    Optional<A> answered(BsonDocument document, Command command) {
        var key = command.key();
        if (key == null) {
            return Optional.empty();
        }
        for (BsonValue value : document.getArray("receipts", new BsonArray())) {
            var receipt = value.asDocument();
            if (receipt.getString("key").getValue().equals(key.value())) {
                if (!receipt.getString("fingerprint").getValue().equals(key.fingerprint())) {
                    throw CommonReason.IDEMPOTENCY_KEY_REUSED.because("the key came with another request before");
                }
                var schema = receipt.getNumber("schemaVersion").intValue();
                return Optional.of(decode(type, CompressedState.decompress(receipt.getBinary("state")), schema));
            }
        }
        return Optional.empty();
    }

    Bson update(Change<A, ?> change, Command command, List<Message> messages, Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS);
        var next = change.state();
        var updates = new ArrayList<Bson>();
        updates.add(set("version", next.version()));
        updates.add(set("schemaVersion", upgrades.size() + 1));
        updates.add(set("state", next));
        if (!messages.isEmpty()) {
            updates.add(pushEach(
                    Outbox.ENTRIES, messages.stream().map(it -> entry(it, now)).toList()));
            updates.add(set(Outbox.PENDING, true));
        }
        var note = change.note();
        if (note != null) {
            var actor = command.actor();
            updates.add(push(
                    "history",
                    new HistoryEntry(now, actor.subject(), actor.name(), note.what(), note.why(), next.version())));
        }
        var key = command.key();
        if (key != null) {
            updates.add(push(
                    "receipts",
                    new Document("key", key.value())
                            .append("fingerprint", key.fingerprint())
                            .append("schemaVersion", upgrades.size() + 1)
                            .append("state", CompressedState.compress(encode(next)))));
        }
        return combine(updates);
    }

    private Document entry(Message message, Instant at) {
        return new Document("id", new ObjectId())
                .append("topic", message.topic())
                .append("key", message.key())
                .append("type", message.type())
                .append("version", message.version())
                .append("body", json.writeValueAsString(message))
                .append("at", at)
                .append("traceparent", TraceContext.current().traceparent());
    }

    private A decode(Class<A> type, BsonDocument state, int schemaVersion) {
        var upgraded = state;
        for (int old = schemaVersion; old <= upgrades.size(); old++) {
            upgraded = upgrades.get(old - 1).apply(upgraded);
        }
        return decode(type, upgraded);
    }

    private BsonDocument encode(A state) {
        var document = new BsonDocument();
        codecs.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        state,
                        EncoderContext.builder().build());
        return document;
    }

    private <T> T decode(Class<T> type, BsonDocument document) {
        return codecs.get(type)
                .decode(document.asBsonReader(), DecoderContext.builder().build());
    }
}
