package vn.thidua.registration.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.intake.IntakeReason;
import vn.thidua.registration.intake.SheetRows;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;

/** Has a unit's staff list read from a file beside the request. */
@UseCase
public class ReadStaffList {

    private final StaffLists lists;
    private final StaffEntries entries;
    private final SheetRows sheets;
    private final Workshop workshop;
    private final Clock clock;

    ReadStaffList(StaffLists lists, StaffEntries entries, SheetRows sheets, Workshop workshop, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.sheets = sheets;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** The same file for the same day is read once, for as long as nobody has taken the list that came of it. */
    public Work read(UUID unit, String fileName, byte[] file, LocalDate asOf, Actor actor) {
        InsideUnit.requireClerk(actor, unit);
        if (file.length == 0) {
            throw IntakeReason.FILE_EMPTY.because("the file is empty");
        }
        var source = new StaffList.Source(fileName, Sha256.of(file));
        var order = new Work.Order(
                NamedId.of("reading-staff-list", unit.toString(), asOf.toString(), source.digest()),
                Work.Kind.READING_STAFF_LIST,
                unit,
                fileName,
                file.length);
        return workshop.take(order, this::stands, claim -> {
            lists.requireFew(unit, clock.instant());
            var begun = StaffList.start(actor, claim, unit, source, asOf, clock.instant());
            return new StaffListAttempt(begun, new StaffListAttempt.Upload(actor, file), sheets, lists, entries, clock);
        });
    }

    private boolean stands(Work done) {
        var path = done.result();
        return path != null
                && lists.find(StaffListAttempt.idIn(path))
                        .filter(it -> it.state() == StaffList.State.READ)
                        .isPresent();
    }
}
