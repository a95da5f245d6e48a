package vn.thidua.registration.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Decisions;

/** All lists of pledges. Nobody else is told of them. */
public interface PledgeLists extends Decisions<PledgeList, Void> {

    default boolean has(UUID id) {
        return find(id).isPresent();
    }

    /** Those not taken to the end that nothing happened to since then. */
    List<PledgeList> untouchedSince(Instant then);
}
