package vn.thidua.registration.internalpledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** All lists of pledges. They are not published. */
public interface PledgeLists extends AggregateRepository<PledgeList, NoEvent> {

    default boolean has(UUID id) {
        return find(id).isPresent();
    }

    /** Those whose acceptance is not finished and that have not changed since then. */
    List<PledgeList> untouchedSince(Instant then);
}
