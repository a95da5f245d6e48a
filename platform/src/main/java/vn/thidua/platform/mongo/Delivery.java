package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The messages of one document on their way, one after the other: none is sent before the one ahead of it was confirmed. */
final class Delivery {

    private final BsonValue document;
    private final Queue<BsonDocument> left;
    private final List<BsonValue> confirmed = new ArrayList<>();

    private CompletableFuture<?> underway = new CompletableFuture<>();
    private @Nullable Throwable failure;

    Delivery(BsonDocument document) {
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

    void sendNext(Function<Undelivered, CompletableFuture<?>> send) {
        try {
            underway = send.apply(Undelivered.of(left.element()));
        } catch (RuntimeException e) {
            underway = CompletableFuture.failedFuture(e);
        }
    }

    /** Waits for the message underway; after one that was not confirmed all the rest stays for the next attempt. */
    void await() {
        try {
            underway.join();
            confirmed.add(left.remove().getObjectId("id"));
        } catch (CompletionException e) {
            failure = e.getCause();
        }
    }

    /** Takes what was confirmed out of the document, and the mark once nothing is left in it. */
    List<WriteModel<BsonDocument>> updates() {
        var same = eq("_id", document);
        return List.of(
                new UpdateOneModel<>(same, pull(Outbox.ENTRIES, in("id", confirmed))),
                new UpdateOneModel<>(and(same, size(Outbox.ENTRIES, 0)), unset(Outbox.PENDING)));
    }
}
