package vn.thidua.registration.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work of the last day, of all instances. What became of older work is forgotten. */
public interface WorkItems {

    Optional<WorkItem> find(UUID id);

    List<WorkItem> list(Collection<UUID> ids);

    /** A unit's that was touched since then, the latest first, at most some dozens. */
    List<WorkItem> ofUnit(UUID unit, Instant since);

    /** What an instance has to do, or is doing. */
    List<WorkItem> openOf(UUID runner);

    /** Stores a version if the one before is what is stored; returns whether it was. */
    boolean save(WorkItem next);
}
