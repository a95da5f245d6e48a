package vn.thidua.registration.snapshot;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.FindComparedRound;
import vn.thidua.registration.snapshot.FrozenTables.FrozenTable;

/** Looks snapshots up for whoever may compare the round's registrations. */
@UseCase
public class FindSnapshots {

    private final FindComparedRound rounds;
    private final CompareRegistrations compare;
    private final Snapshots snapshots;
    private final FrozenTables tables;

    FindSnapshots(FindComparedRound rounds, CompareRegistrations compare, Snapshots snapshots, FrozenTables tables) {
        this.rounds = rounds;
        this.compare = compare;
        this.snapshots = snapshots;
        this.tables = tables;
    }

    /** A snapshot with the table it froze. */
    public record OpenSnapshot(Snapshot snapshot, FrozenTable frozen) {}

    public List<Snapshot> list(UUID roundId, Actor actor) {
        rounds.get(roundId, actor);
        return snapshots.ofRound(roundId);
    }

    public OpenSnapshot get(UUID roundId, int number, Actor actor) {
        rounds.get(roundId, actor);
        return open(roundId, number);
    }

    /** What has changed from one snapshot to another. */
    public List<TableDifference.Item> difference(UUID roundId, int from, int to, Actor actor) {
        rounds.get(roundId, actor);
        return TableDifference.between(table(roundId, from), table(roundId, to));
    }

    /** What has changed since a snapshot. */
    public List<TableDifference.Item> differenceToNow(UUID roundId, int from, Actor actor) {
        var seated = rounds.get(roundId, actor);
        return TableDifference.between(table(roundId, from), compare.forEverybody(seated));
    }

    private Comparison table(UUID roundId, int number) {
        return open(roundId, number).frozen().table();
    }

    private OpenSnapshot open(UUID roundId, int number) {
        var snapshot = snapshots.get(Snapshot.idOf(roundId, number));
        var frozen = tables.find(snapshot.hash())
                .orElseThrow(() -> SnapshotReason.SNAPSHOT_DAMAGED.because("the table %s is gone", snapshot.hash()));
        return new OpenSnapshot(snapshot, frozen);
    }
}
