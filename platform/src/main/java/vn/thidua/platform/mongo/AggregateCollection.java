package vn.thidua.platform.mongo;

import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.messages.Translator;

/**
 * One Mongo collection of aggregates.
 *
 * <p>A document holds an aggregate's state and, beside it, the messages Kafka has not confirmed yet, the answers to keyed
 * commands, and the history. One write stores what a command did to all of them, so none can exist without the others
 * and no transaction is needed.
 */
public final class AggregateCollection<A extends Aggregate, E> implements AggregateRepository<A, E> {

    /** What became of a change: stored, another was first, or what it names belongs to another aggregate. */
    private enum Outcome {
        STORED,
        OUTRUN,
        TAKEN
    }

    private final MongoCollection<BsonDocument> documents;
    private final AggregateCodec<A> codec;
    private final IdempotencyRecords<A> idempotency;
    private final Translator<E> translator;
    private final Reason unknown;
    private final Reason exists;
    private final Clock clock;
    private final Outbox outbox;
    private final AggregateLocks locks;

    AggregateCollection(
            Aggregates.Kind<A, E> kind,
            MongoCollection<BsonDocument> documents,
            AggregateCodec<A> codec,
            Clock clock,
            Outbox outbox,
            AggregateLocks locks) {
        this.documents = documents;
        this.codec = codec;
        this.idempotency = new IdempotencyRecords<>(documents, codec);
        this.translator = kind.translator();
        this.unknown = kind.unknown();
        this.exists = kind.exists();
        this.clock = clock;
        this.outbox = outbox;
        this.locks = locks;
    }

    @Override
    public Optional<A> find(UUID id) {
        return Optional.ofNullable(documents
                        .find(eq("_id", id))
                        .projection(IdempotencyRecords.STATE)
                        .first())
                .map(codec::state);
    }

    @Override
    public A get(UUID id) {
        return find(id).orElseThrow(() -> unknown.because("there is nothing with id %s", id));
    }

    /** The aggregate and the replica of the one that a field of its state names, in one query; empty without either. */
    public <V extends Record, R> Optional<R> findWith(
            UUID id, String field, ReplicaCollection<V> view, BiFunction<A, V, R> together) {
        var found = documents
                .aggregate(List.of(
                        match(eq("_id", id)),
                        project(IdempotencyRecords.STATE),
                        lookup(view.name(), "state." + field, "_id", "named")))
                .first();
        var named = found == null ? new BsonArray() : found.getArray("named");
        return found == null || named.isEmpty()
                ? Optional.empty()
                : view.decode(named.getFirst().asDocument()).map(it -> together.apply(codec.state(found), it));
    }

    /** The aggregates a query finds, in its order; {@code shape} adds sort and limit. Fields of the state are under {@code state.}. */
    public List<A> list(Bson filter, Function<FindIterable<BsonDocument>, FindIterable<BsonDocument>> shape) {
        return shape.apply(documents.find(filter).projection(IdempotencyRecords.STATE))
                .map(codec::state)
                .into(new ArrayList<>());
    }

    public List<A> list(Bson filter) {
        return list(filter, it -> it);
    }

    public List<A> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(in("_id", ids));
    }

    @Override
    public A create(UUID id, Command command, Supplier<Change<A, E>> decision) {
        return locks.withLock(id, deadline -> created(id, command, decision, deadline));
    }

    private A created(UUID id, Command command, Supplier<Change<A, E>> decision, Deadline deadline) {
        for (int attempt = 0; ; attempt++) {
            var answer = idempotency.answered(command);
            if (answer.isPresent()) {
                return answer.get();
            }
            var change = decision.get();
            if (store(change, command) == Outcome.STORED) {
                return change.state();
            }
            if (!idempotency.isAnsweredSoon(command)) {
                throw taken(id);
            }
            letOthersGoFirst(id, attempt, deadline);
        }
    }

    @Override
    public A decide(UUID id, Command command, Function<A, Change<A, E>> decision) {
        return locks.withLock(id, deadline -> decided(id, command, decision, deadline));
    }

    private A decided(UUID id, Command command, Function<A, Change<A, E>> decision, Deadline deadline) {
        for (int attempt = 0; ; attempt++) {
            var found =
                    idempotency.load(id, command).orElseThrow(() -> unknown.because("there is nothing with id %s", id));
            var answer = codec.answered(found, command);
            if (answer.isPresent()) {
                return answer.get();
            }
            var change = decided(codec.state(found), command.expectedVersion(), decision);
            var outcome = store(change, command);
            if (outcome == Outcome.STORED) {
                return change.state();
            }
            var elsewhere = idempotency.answered(command);
            if (elsewhere.isPresent()) {
                return elsewhere.get();
            }
            if (outcome == Outcome.TAKEN && !idempotency.isAnsweredSoon(command)) {
                throw taken(id);
            }
            letOthersGoFirst(id, attempt, deadline);
        }
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        var found = documents.find(eq("_id", id)).projection(include("history")).first();
        return found == null ? List.of() : codec.history(found);
    }

    /**
     * Anyone without access learns nothing of the version; everybody else learns of a stale version before anything
     * else.
     */
    private Change<A, E> decided(A state, @Nullable Long expected, Function<A, Change<A, E>> decision) {
        var stale = expected != null && expected != state.version();
        try {
            var change = decision.apply(state);
            if (!stale) {
                return requireNext(state, change);
            }
        } catch (Refusal refusal) {
            var access = refusal.reason().kind() == Refusal.Kind.NOT_FOUND
                    || refusal.reason().kind() == Refusal.Kind.FORBIDDEN;
            if (access || !stale) {
                throw refusal;
            }
        }
        throw CommonReason.VERSION_STALE.because("version %d is stored, another one was expected", state.version());
    }

    private static <A extends Aggregate, E> Change<A, E> requireNext(A state, Change<A, E> change) {
        if (change.state().version() != state.version() + 1) {
            throw new IllegalStateException("a decision leads to the next version, and this one did not");
        }
        return change;
    }

    /** Other instances, in a race: twice as long each time, up to 64 ms, until the deadline. */
    private static void letOthersGoFirst(UUID id, int attempt, Deadline deadline) {
        if (deadline.isOver()) {
            throw AggregateLocks.busy(id);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(attempt, 6)));
    }

    private Refusal taken(UUID id) {
        return exists.because("there already is something with id %s or what names it", id);
    }

    private Outcome store(Change<A, E> change, Command command) {
        var next = change.state();
        var messages = change.events().stream().map(translator::translate).toList();
        var update = codec.update(change, command, messages, clock.instant());
        var previous = and(eq("_id", next.id()), eq("version", next.version() - 1));
        try {
            var result = documents.updateOne(previous, update, new UpdateOptions().upsert(next.version() == 1));
            var stored = result.getMatchedCount() == 1 || result.getUpsertedId() != null;
            if (stored && !messages.isEmpty()) {
                outbox.wake(documents, next.id());
            }
            return stored ? Outcome.STORED : Outcome.OUTRUN;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Outcome.TAKEN;
            }
            throw e;
        }
    }
}
