package vn.thidua.registration.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.NoEvent;

/**
 * A round's comparison as it was at a moment: numbered within the round from 1 on, never changed again. The hash is that of
 * the frozen table and can be written down at the meeting.
 */
public record Snapshot(
        UUID id,
        long version,
        UUID roundId,
        int number,
        @Nullable String title,
        Instant takenAt,
        String takenBy,
        String hash,
        int members,
        int sent)
        implements Aggregate {

    public static final int TITLE = 200;

    /** Each is kept for good, and a round is frozen for meetings. */
    static final int MOST = 200;

    /** A round has one snapshot of a number: the id follows from both. */
    public static UUID idOf(UUID round, int number) {
        return NamedId.of("snapshot", round.toString(), Integer.toString(number));
    }

    static void requireRoomFor(int number) {
        if (number > MOST) {
            throw SnapshotReason.TOO_MANY_SNAPSHOTS.because("a round has %d snapshots at most", MOST);
        }
    }

    static Change<Snapshot, NoEvent> take(
            Actor actor, UUID round, int number, @Nullable String title, Frozen frozen, Instant now) {
        requireRoomFor(number);
        Limits.check().text("/title", title, TITLE).require();
        var taken = new Snapshot(
                idOf(round, number),
                1,
                round,
                number,
                title == null || title.isBlank() ? null : title,
                now.truncatedTo(ChronoUnit.MILLIS),
                actor.name(),
                frozen.hash(),
                frozen.members(),
                frozen.sent());
        return Change.withoutEvent(taken).noting("TAKEN", title);
    }

    /** A table that has been kept, and what it counts. */
    record Frozen(String hash, int members, int sent) {}
}
