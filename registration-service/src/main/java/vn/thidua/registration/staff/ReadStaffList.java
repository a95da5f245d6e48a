package vn.thidua.registration.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.intake.SheetRows;

/**
 * Reads a unit's staff list from a file: refuses a file that is none at once, reads the rows in the background, a batch at
 * a time, and tells how far it is.
 */
@UseCase
public class ReadStaffList implements AutoCloseable {

    /** Two files at a time bound the memory; a third person is asked to wait a moment. */
    private static final int AT_A_TIME = 2;

    private final StaffLists lists;
    private final StaffEntries entries;
    private final SheetRows sheets;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("staff-list-", 0).daemon().factory());

    ReadStaffList(StaffLists lists, StaffEntries entries, SheetRows sheets, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** A repeated request gets the list as the first one left it; it is not read twice. */
    public StaffList read(UUID unit, String fileName, byte[] file, LocalDate asOf, Command command) {
        InsideUnit.requireClerk(command.actor(), unit);
        if (!places.tryAcquire()) {
            throw StaffReason.STAFF_READING_BUSY.because("%d lists are being read", AT_A_TIME);
        }
        var underway = false;
        try {
            var id = command.newId();
            var source = new StaffList.Source(fileName, Sha256.of(file));
            var rows = sheets.open(file, fileName);
            var begun = lists.create(id, command, () -> {
                lists.requireFew(unit, clock.instant());
                return StaffList.start(command.actor(), id, unit, source, asOf, clock.instant());
            });
            readers.execute(() -> inBackground(begun, rows));
            underway = true;
            return begun;
        } finally {
            if (!underway) {
                places.release();
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private void inBackground(StaffList list, SheetRows.Rows rows) {
        try (rows) {
            new StaffListReading(list, rows, lists, entries, clock).run();
        } finally {
            places.release();
        }
    }
}
