package vn.thidua.registration.snapshot;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;

/** All snapshots, without their tables. Nothing of them is told to other services. */
public interface Snapshots extends AggregateRepository<Snapshot, Void> {

    /** By number, the first one first. */
    List<Snapshot> ofRound(UUID round);
}
