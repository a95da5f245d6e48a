package vn.thidua.registration.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.office.Rows;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.work.WorkProgress;

/** One list's way from its file to the store. */
final class StaffListImport {

    private static final int BATCH = 1000;
    private static final Command BY_ITSELF = Command.by(Actor.ofService("staff-list-reader"));

    private final StaffList list;
    private final Rows rows;
    private final StaffLists lists;
    private final StaffEntries entries;
    private final Clock clock;
    private final StaffListParser sheet;
    private final List<StaffEntry> batch = new ArrayList<>(BATCH);
    private int read;

    StaffListImport(StaffList list, Rows rows, StaffLists lists, StaffEntries entries, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
        this.sheet = new StaffListParser(list.asOf(), this::take);
    }

    /** A file that breaks off makes a list that is refused; work that is no longer wanted, or fails, makes none. */
    void run() {
        try {
            rows.forEachRow(this::read);
            entries.add(list.id(), batch);
            finish(sheet.finish());
        } catch (Refusal broken) {
            WorkProgress.check();
            finish(sheet.brokenOff(broken.reason().code()));
        }
    }

    private void read(int number, List<String> cells) {
        WorkProgress.report(number, rows.last());
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

    private void finish(StaffListResult tally) {
        var finished = lists.decide(list.id(), BY_ITSELF, it -> it.finish(tally, clock.instant()));
        if (finished.state() != StaffList.State.READ) {
            entries.drop(list.id());
        }
    }
}
