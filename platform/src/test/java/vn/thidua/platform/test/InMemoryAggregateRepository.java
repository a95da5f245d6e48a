package vn.thidua.platform.test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** Aggregates of a test without a store; remembers what would have been published. */
public class InMemoryAggregateRepository<A extends Aggregate, E> implements AggregateRepository<A, E> {

    private static final Set<Refusal.Kind> ACCESS = Set.of(Refusal.Kind.NOT_FOUND, Refusal.Kind.FORBIDDEN);

    private final Map<UUID, A> aggregates = new LinkedHashMap<>();
    private final Map<UUID, List<HistoryEntry>> history = new HashMap<>();
    private final Map<String, Answer<A>> answers = new HashMap<>();
    private final List<E> published = new ArrayList<>();
    private final Reason unknown;
    private final Reason exists;

    private record Answer<A>(String fingerprint, A state) {}

    public InMemoryAggregateRepository(Reason unknown, Reason exists) {
        this.unknown = unknown;
        this.exists = exists;
    }

    public List<E> published() {
        return published;
    }

    public List<A> all() {
        return List.copyOf(aggregates.values());
    }

    public List<A> some(Collection<UUID> ids) {
        return all().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public Optional<A> find(UUID id) {
        return Optional.ofNullable(aggregates.get(id));
    }

    @Override
    public A get(UUID id) {
        return find(id).orElseThrow(() -> unknown.because("there is nothing with id %s", id));
    }

    @Override
    public A create(UUID id, Command command, Supplier<Change<A, E>> decision) {
        return answered(command).orElseGet(() -> {
            var change = decision.get();
            if (aggregates.containsKey(id)) {
                throw exists.because("there already is something with id %s", id);
            }
            return keep(command, change);
        });
    }

    @Override
    public A decide(UUID id, Command command, Function<A, Change<A, E>> decision) {
        return answered(command).orElseGet(() -> {
            var found = get(id);
            var stale = command.expectedVersion() != null && command.expectedVersion() != found.version();
            try {
                var change = decision.apply(found);
                if (!stale) {
                    return keep(command, change);
                }
            } catch (Refusal refusal) {
                if (!stale || ACCESS.contains(refusal.reason().kind())) {
                    throw refusal;
                }
            }
            throw CommonReason.VERSION_STALE.because("version %d is stored", found.version());
        });
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return history.getOrDefault(id, List.of());
    }

    private Optional<A> answered(Command command) {
        var key = command.key();
        if (key == null || !answers.containsKey(key.value())) {
            return Optional.empty();
        }
        var answer = answers.get(key.value());
        if (!answer.fingerprint().equals(key.fingerprint())) {
            throw CommonReason.IDEMPOTENCY_KEY_REUSED.because("the key came with another request before");
        }
        return Optional.of(answer.state());
    }

    private A keep(Command command, Change<A, E> change) {
        var next = change.state();
        aggregates.put(next.id(), next);
        published.addAll(change.events());
        if (command.key() != null) {
            answers.put(command.key().value(), new Answer<>(command.key().fingerprint(), next));
        }
        if (change.note() != null) {
            var actor = command.actor();
            history.computeIfAbsent(next.id(), _ -> new ArrayList<>())
                    .add(new HistoryEntry(
                            Instant.EPOCH,
                            actor.subject(),
                            actor.name(),
                            change.note().what(),
                            change.note().why(),
                            next.version()));
        }
        return next;
    }
}
