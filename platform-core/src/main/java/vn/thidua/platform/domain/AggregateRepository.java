package vn.thidua.platform.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All aggregates of a kind, and the one way to change them: state, messages, idempotency record and history are stored
 * together or not at all.
 */
public interface AggregateRepository<A extends Aggregate, E> {

    Optional<A> find(UUID id);

    /** Refuses an unknown id with the kind's own reason. */
    A get(UUID id);

    /**
     * Stores a new aggregate. A repeated command gets the first one's answer; an id that is taken otherwise is refused
     * with the kind's own reason.
     */
    A create(UUID id, Command command, Supplier<Change<A, E>> decision);

    /**
     * Lets the aggregate decide and stores the change. A repeated command gets the first one's answer; a version that is
     * not the expected one is refused with {@link CommonReason#VERSION_STALE}, unless the decision refuses access first.
     */
    A decide(UUID id, Command command, Function<A, Change<A, E>> decision);

    /** Oldest first. */
    List<HistoryEntry> history(UUID id);
}
