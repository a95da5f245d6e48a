package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The messages of one document on their way, one after the other: none is sent before the one ahead of it was confirmed. */
final class PendingMessages {

    private final BsonValue document;
    private final Queue<BsonDocument> left;
    private final List<BsonDocument> confirmed = new ArrayList<>();

    private CompletableFuture<?> inFlight = new CompletableFuture<>();
    private @Nullable Throwable failure;

    PendingMessages(BsonDocument document) {
        this.document = document.getBinary("_id");
        this.left = new ArrayDeque<>(entriesOf(document));
    }

    static List<BsonDocument> entriesOf(BsonDocument document) {
        return document.getArray(Outbox.ENTRIES, new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .toList();
    }

    boolean hasNext() {
        return failure == null && !left.isEmpty();
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    void sendNext(Function<OutboxMessage, CompletableFuture<?>> send) {
        try {
            inFlight = send.apply(OutboxMessage.of(left.element()));
        } catch (RuntimeException e) {
            inFlight = CompletableFuture.failedFuture(e);
        }
    }

    /** Waits for the message in progress; after one that was not confirmed all the rest stays for the next attempt. */
    void await() {
        try {
            inFlight.join();
            confirmed.add(left.remove());
        } catch (CompletionException e) {
            failure = e.getCause();
        }
    }

    /**
     * Takes what was confirmed out of the document, and the mark once nothing is left in it. The last message of each topic
     * is remembered, so that it can be republished; an instance that comes late does not put an older one in its place.
     */
    List<WriteModel<BsonDocument>> updates() {
        var same = eq("_id", document);
        var updates = new ArrayList<WriteModel<BsonDocument>>();
        updates.add(new UpdateOneModel<>(same, pull(Outbox.ENTRIES, in("id", idsOf(confirmed)))));
        lastOfEachTopic().forEach((topic, entry) -> {
            var lastSent = Outbox.LAST_SENT + "." + topic;
            var older = or(exists(lastSent, false), lte(lastSent + ".version", entry.get("version")));
            updates.add(new UpdateOneModel<>(and(same, older), set(lastSent, entry)));
        });
        updates.add(new UpdateOneModel<>(and(same, size(Outbox.ENTRIES, 0)), unset(Outbox.PENDING)));
        return updates;
    }

    private static List<BsonValue> idsOf(List<BsonDocument> entries) {
        return entries.stream().<BsonValue>map(it -> it.getObjectId("id")).toList();
    }

    /** Entries of former versions do not say which version they are about. */
    private Map<String, BsonDocument> lastOfEachTopic() {
        return confirmed.stream()
                .filter(it -> it.containsKey("version"))
                .collect(Collectors.toMap(it -> it.getString("topic").getValue(), it -> it, (_, later) -> later));
    }
}
