package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** All pledges inside units. They are not published. */
public interface InternalPledges extends AggregateRepository<InternalPledge, NoEvent> {

    default boolean has(UUID id) {
        return find(id).isPresent();
    }

    /** Those in force in a unit for a year. */
    List<InternalPledge> of(InternalPledge.Scope scope);

    /** These and those that were withdrawn. */
    List<InternalPledge> everyOf(InternalPledge.Scope scope);

    /** Those of exactly this name in exactly this room, the withdrawn ones too. */
    List<InternalPledge> ofName(InternalPledge.Scope scope, PledgerName name);

    /** At most that many of those in force after one of the same place, by name; all words of the folded search are in them. */
    List<InternalPledge> find(InternalPledge.Scope scope, String search, @Nullable InternalPledge after, int limit);

    /** What a person pledged themselves for a year. */
    List<InternalPledge> ofSubject(UUID subject, int awardYear);
}
