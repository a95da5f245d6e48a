package vn.thidua.registration.paper;

import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Format;
import vn.thidua.paper.PrintedPaper;
import vn.thidua.paper.Printers;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.comparison.CompareRegistrations;
import vn.thidua.registration.snapshot.FindSnapshots;
import vn.thidua.registration.snapshot.SnapshotReason;

/** Writes a bloc's comparison as a file, for anyone who may compare. */
@UseCase
public class PrintSummary {

    private final CompareRegistrations compare;
    private final FindSnapshots snapshots;
    private final Province province;
    private final Printers printers;
    private final Clock clock;

    PrintSummary(
            CompareRegistrations compare, FindSnapshots snapshots, Province province, Printers printers, Clock clock) {
        this.compare = compare;
        this.snapshots = snapshots;
        this.province = province;
        this.printers = printers;
        this.clock = clock;
    }

    /** As it is now, or as a snapshot froze it. */
    public PrintedPaper summary(Actor actor, UUID roundId, @Nullable Integer snapshot, @Nullable String format) {
        var asked = RequestedFormat.of(format, EnumSet.allOf(Format.class));
        var summary = snapshot == null
                ? Summary.of(compare.compare(actor, roundId), clock.instant(), null)
                : frozen(actor, roundId, snapshot);
        return printers.print(SummaryPaper.of(summary, province), asked);
    }

    private Summary frozen(Actor actor, UUID roundId, int number) {
        var open = snapshots.get(actor, roundId, number);
        if (!open.frozen().intact()) {
            throw SnapshotReason.SNAPSHOT_DAMAGED.because("snapshot %d is no longer what was frozen", number);
        }
        var snapshot = open.snapshot();
        return Summary.of(open.frozen().table(), snapshot.takenAt(), new Summary.Frozen(number, snapshot.hash()));
    }
}
