package vn.thidua.registration.staff;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.intake.SheetRows;

/** One list's way from its file to the store. */
final class StaffListReading {

    private static final Logger LOG = System.getLogger(StaffListReading.class.getName());
    private static final int BATCH = 1000;
    private static final Command BY_ITSELF = Command.by(Actor.ofService("staff-list-reader"));

    private final StaffList list;
    private final SheetRows.Rows rows;
    private final StaffLists lists;
    private final StaffEntries entries;
    private final Clock clock;
    private final StaffSheet sheet;
    private final List<StaffEntry> batch = new ArrayList<>(BATCH);
    private int read;

    StaffListReading(StaffList list, SheetRows.Rows rows, StaffLists lists, StaffEntries entries, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
        this.sheet = new StaffSheet(list.asOf(), this::take);
    }

    /** Whatever happens, the list is finished or given up, and nobody's name stays behind of one that cannot be taken. */
    void run() {
        if (!isClaimed()) {
            return;
        }
        try {
            rows.forEachRow(this::read);
            entries.add(list.id(), batch);
            finish(sheet.finish());
        } catch (Refusal broken) {
            finish(sheet.brokenOff(broken.reason().code()));
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    /** A repeated request finds the list's first version gone: it is being read already, or was. */
    private boolean isClaimed() {
        try {
            var first = new Command(BY_ITSELF.actor(), list.version(), null);
            lists.decide(list.id(), first, it -> it.readOn(0, rows.last(), clock.instant()));
            return true;
        } catch (Refusal underway) {
            return false;
        }
    }

    private void read(int number, List<String> cells) {
        sheet.row(number, cells);
        if (++read % BATCH == 0) {
            lists.decide(list.id(), BY_ITSELF, it -> it.readOn(number, rows.last(), clock.instant()));
        }
    }

    private void take(StaffEntry person) {
        batch.add(person);
        if (batch.size() == BATCH) {
            entries.add(list.id(), batch);
            batch.clear();
        }
    }

    private void finish(StaffTally tally) {
        var finished = lists.decide(list.id(), BY_ITSELF, it -> it.finish(tally, clock.instant()));
        if (finished.state() != StaffList.State.READ) {
            entries.drop(list.id());
        }
    }

    private void giveUp(RuntimeException cause) {
        // Only the kind of failure: a message may quote what was being stored, and those are people's names.
        LOG.log(
                Level.ERROR,
                "Staff list {0} could not be read: {1}",
                list.id(),
                cause.getClass().getName());
        try {
            entries.drop(list.id());
            lists.decide(list.id(), BY_ITSELF, it -> it.giveUp(clock.instant()));
        } catch (RuntimeException alsoFailed) {
            LOG.log(Level.WARNING, "Staff list {0} is said failed by its age, and swept", list.id());
        }
    }
}
