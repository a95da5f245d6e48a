package vn.thidua.registration.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work of the last day, of all instances. What became of older work is forgotten. */
public interface Works {

    Optional<Work> find(UUID id);

    List<Work> list(Collection<UUID> ids);

    /** A unit's that was touched since then, the latest first, at most some dozens. */
    List<Work> ofUnit(UUID unit, Instant since);

    /** What an instance has to do, or is doing. */
    List<Work> openOf(UUID runner);

    /** Stores a version if the one before is what is stored; tells whether it was. */
    boolean save(Work next);
}
