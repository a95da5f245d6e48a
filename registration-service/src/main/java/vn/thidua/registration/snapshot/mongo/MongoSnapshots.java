package vn.thidua.registration.snapshot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.snapshot.Snapshot;
import vn.thidua.registration.snapshot.SnapshotReason;
import vn.thidua.registration.snapshot.Snapshots;

@Component
class MongoSnapshots implements Snapshots, MongoAggregateRepository<Snapshot, NoEvent> {

    private final AggregateCollection<Snapshot, NoEvent> snapshots;

    MongoSnapshots(Aggregates aggregates) {
        this.snapshots = aggregates.open(Aggregates.Kind.of(
                        "snapshots", Snapshot.class, SnapshotReason.SNAPSHOT_UNKNOWN, SnapshotReason.SNAPSHOT_EXISTS)
                .indexedBy(Indexes.ascending("state.roundId")));
    }

    @Override
    public AggregateCollection<Snapshot, NoEvent> collection() {
        return snapshots;
    }

    @Override
    public List<Snapshot> ofRound(UUID round) {
        return snapshots.list(eq("state.roundId", round), it -> it.sort(ascending("state.number")));
    }
}
