package vn.thidua.registration.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.office.FileReason;
import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/** Has a unit's staff list read from a file beside the request. */
@UseCase
public class UploadStaffList {

    private final StaffLists lists;
    private final StaffEntries entries;
    private final OfficeFiles files;
    private final WorkRunner workRunner;
    private final Clock clock;

    UploadStaffList(StaffLists lists, StaffEntries entries, OfficeFiles files, WorkRunner workRunner, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.files = files;
        this.workRunner = workRunner;
        this.clock = clock;
    }

    /** The same file for the same day is read once, until somebody accepts the list. */
    public WorkItem read(Actor actor, UUID unit, String fileName, byte[] file, LocalDate asOf) {
        UnitAccess.requireOfficerOrLeader(actor, unit);
        if (file.length == 0) {
            throw FileReason.FILE_EMPTY.because("the file is empty");
        }
        var source = new StaffList.Source(fileName, Sha256.of(file));
        var order = new WorkItem.Order(
                NamedId.of("reading-staff-list", unit.toString(), asOf.toString(), source.digest()),
                WorkItem.Kind.READING_STAFF_LIST,
                unit,
                fileName,
                file.length);
        return workRunner.submit(order, this::stands, claim -> {
            lists.requireFew(unit, clock.instant());
            var begun = StaffList.start(actor, claim, unit, source, asOf, clock.instant());
            return new StaffListImportJob(
                    begun, new StaffListImportJob.Upload(actor, file), files::open, lists, entries, clock);
        });
    }

    private boolean stands(WorkItem done) {
        var result = done.result();
        return result != null
                && lists.find(StaffListImportJob.idIn(result))
                        .filter(it -> it.state() == StaffList.State.READ)
                        .isPresent();
    }
}
