package vn.thidua.registration.internal;

import java.time.Clock;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.intake.IntakeReason;
import vn.thidua.registration.intake.SheetRows;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.staff.InsideUnit;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;

/** Has a list of pledges read from a file beside the request; nothing is changed yet. */
@UseCase
public class ReadPledgeList {

    private final PledgeLists lists;
    private final PledgeIds ids;
    private final SheetRows sheets;
    private final Forms forms;
    private final Workshop workshop;
    private final Clock clock;

    ReadPledgeList(PledgeLists lists, PledgeIds ids, SheetRows sheets, Forms forms, Workshop workshop, Clock clock) {
        this.lists = lists;
        this.ids = ids;
        this.sheets = sheets;
        this.forms = forms;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** The same file for the same unit and year is read once at a time, however often it is sent. */
    public Work read(Place place, String fileName, byte[] file, Actor actor) {
        InsideUnit.requireClerk(actor, place.unitId());
        if (file.length == 0) {
            throw IntakeReason.FILE_EMPTY.because("the file is empty");
        }
        var form = formOf(place.awardYear());
        var digest = Sha256.of(file);
        var id = ids.ofList(place, digest, lists::has);
        var order = new Work.Order(
                NamedId.of("reading-pledge-list", id.toString()),
                Work.Kind.READING_PLEDGE_LIST,
                place.unitId(),
                fileName,
                file.length);
        var upload = new PledgeListReading.Upload(id, place, fileName, digest, file, actor);
        return workshop.take(order, _ -> new PledgeListReading(upload, form, sheets, lists, clock));
    }

    private Form formOf(int awardYear) {
        var form = forms.of(awardYear);
        if (form.rows().isEmpty()) {
            throw PledgeReason.CATALOGUE_NOT_READY.because("the catalogue of %d is not known here yet", awardYear);
        }
        return form;
    }
}
