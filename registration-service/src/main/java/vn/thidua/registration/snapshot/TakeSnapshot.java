package vn.thidua.registration.snapshot;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.RoundWithRoster;

/** Freezes a round's comparison as it is now, under the round's next number. */
@UseCase
public class TakeSnapshot {

    private static final int ATTEMPTS = 50;
    private static final long PAUSE = 5_000_000;

    private final FindRounds rounds;
    private final CompareRegistrations compare;
    private final SnapshotTables tables;
    private final Snapshots snapshots;
    private final Clock clock;

    TakeSnapshot(
            FindRounds rounds, CompareRegistrations compare, SnapshotTables tables, Snapshots snapshots, Clock clock) {
        this.rounds = rounds;
        this.compare = compare;
        this.tables = tables;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** If another snapshot takes the number first, the next one is used: numbers have no gaps. */
    public Snapshot take(Command command, UUID roundId, @Nullable String title) {
        var actor = command.actor();
        var roundWithRoster = rounds.get(actor, roundId);
        roundWithRoster.requireMayTakeSnapshot(actor);
        for (int attempt = 1; ; attempt++) {
            var taken = snapshots.ofRound(roundId);
            var number = taken.isEmpty() ? 1 : taken.getLast().number() + 1;
            try {
                return snapshots.create(
                        Snapshot.idOf(roundId, number),
                        command,
                        () -> Snapshot.take(
                                actor, roundId, number, title, freeze(roundWithRoster, number), clock.instant()));
            } catch (Refusal refusal) {
                if (refusal.reason() != SnapshotReason.SNAPSHOT_EXISTS || attempt == ATTEMPTS) {
                    throw refusal;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** The table is kept before its snapshot: a crash between leaves a table nobody names, never a snapshot without one. */
    private Snapshot.Frozen freeze(RoundWithRoster roundWithRoster, int number) {
        Snapshot.requireRoomFor(number);
        var table = compare.forEverybody(roundWithRoster);
        return new Snapshot.Frozen(
                tables.keep(table), table.members().size(), table.round().sent());
    }
}
