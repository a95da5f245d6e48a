package vn.thidua.registration.internalpledge;

import java.time.Clock;
import vn.thidua.office.FileReason;
import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.staff.UnitAccess;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/** Has a list of pledges read from a file beside the request; nothing is changed yet. */
@UseCase
public class UploadPledgeList {

    private final PledgeLists lists;
    private final PledgeIds ids;
    private final OfficeFiles files;
    private final Forms forms;
    private final WorkRunner workRunner;
    private final Clock clock;

    UploadPledgeList(
            PledgeLists lists, PledgeIds ids, OfficeFiles files, Forms forms, WorkRunner workRunner, Clock clock) {
        this.lists = lists;
        this.ids = ids;
        this.files = files;
        this.forms = forms;
        this.workRunner = workRunner;
        this.clock = clock;
    }

    /** The same file for the same unit and year is read once at a time, however often it is sent. */
    public WorkItem read(Actor actor, Scope scope, String fileName, byte[] file) {
        UnitAccess.requireOfficerOrLeader(actor, scope.unitId());
        if (file.length == 0) {
            throw FileReason.FILE_EMPTY.because("the file is empty");
        }
        var form = forms.of(scope.awardYear()).requireReady();
        var digest = Sha256.of(file);
        var id = ids.ofList(scope, digest, lists::has);
        var order = new WorkItem.Order(
                NamedId.of("reading-pledge-list", id.toString()),
                WorkItem.Kind.READING_PLEDGE_LIST,
                scope.unitId(),
                fileName,
                file.length);
        var upload = new PledgeListImportJob.Upload(id, scope, fileName, digest, file, actor);
        return workRunner.submit(order, _ -> new PledgeListImportJob(upload, form, files, lists, clock));
    }
}
