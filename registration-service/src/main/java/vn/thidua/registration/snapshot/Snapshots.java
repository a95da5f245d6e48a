package vn.thidua.registration.snapshot;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** All snapshots, without their tables. They are not published. */
public interface Snapshots extends AggregateRepository<Snapshot, NoEvent> {

    /** By number, the first one first. */
    List<Snapshot> ofRound(UUID round);
}
