package vn.thidua.registration.snapshot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.FindComparedRound;
import vn.thidua.registration.snapshot.SnapshotTables.SnapshotTable;

/** Looks snapshots up for anyone who may compare the round's registrations. */
@UseCase
public class FindSnapshots {

    private final FindComparedRound rounds;
    private final CompareRegistrations compare;
    private final Snapshots snapshots;
    private final SnapshotTables tables;

    FindSnapshots(FindComparedRound rounds, CompareRegistrations compare, Snapshots snapshots, SnapshotTables tables) {
        this.rounds = rounds;
        this.compare = compare;
        this.snapshots = snapshots;
        this.tables = tables;
    }

    /** A snapshot and, for those who lead the bloc, who took it. */
    public record Seen(Snapshot snapshot, @Nullable String by) {}

    /** A snapshot with the table it froze. */
    public record OpenSnapshot(Seen seen, SnapshotTable frozen) {

        public Snapshot snapshot() {
            return seen.snapshot();
        }
    }

    public List<Seen> list(Actor actor, UUID roundId) {
        var led = rounds.get(actor, roundId).roster().isManagedBy(actor);
        return snapshots.ofRound(roundId).stream().map(it -> seen(it, led)).toList();
    }

    public OpenSnapshot get(Actor actor, UUID roundId, int number) {
        var led = rounds.get(actor, roundId).roster().isManagedBy(actor);
        var snapshot = snapshots.get(Snapshot.idOf(roundId, number));
        return new OpenSnapshot(seen(snapshot, led), frozen(snapshot));
    }

    /** What has changed from one snapshot to another. */
    public List<TableDifference.Item> difference(Actor actor, UUID roundId, int from, int to) {
        rounds.get(actor, roundId);
        return TableDifference.between(table(roundId, from), table(roundId, to));
    }

    /** What has changed since a snapshot. */
    public List<TableDifference.Item> differenceToNow(Actor actor, UUID roundId, int from) {
        var roundWithRoster = rounds.get(actor, roundId);
        return TableDifference.between(table(roundId, from), compare.forEverybody(roundWithRoster));
    }

    private Comparison table(UUID roundId, int number) {
        return frozen(snapshots.get(Snapshot.idOf(roundId, number))).table();
    }

    private SnapshotTable frozen(Snapshot snapshot) {
        return tables.find(snapshot.hash())
                .orElseThrow(() -> SnapshotReason.SNAPSHOT_DAMAGED.because("the table %s is gone", snapshot.hash()));
    }

    private static Seen seen(Snapshot it, boolean led) {
        return new Seen(it, led ? it.takenBy() : null);
    }
}
