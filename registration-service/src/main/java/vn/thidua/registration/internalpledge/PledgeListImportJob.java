package vn.thidua.registration.internalpledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.WorkProgress;

/** Reads a list of pledges from its file into the store, to be previewed and accepted. */
final class PledgeListImportJob implements Job {

    private final Upload upload;
    private final Form form;
    private final OfficeFiles files;
    private final PledgeLists lists;
    private final Clock clock;
    private @Nullable PledgeList stored;

    /** What was sent, for which unit and year, and who sent it. */
    record Upload(UUID id, Scope scope, String fileName, String digest, byte[] bytes, Actor actor) {}

    PledgeListImportJob(Upload upload, Form form, OfficeFiles files, PledgeLists lists, Clock clock) {
        this.upload = upload;
        this.form = form;
        this.files = files;
        this.lists = lists;
        this.clock = clock;
    }

    /** A file that was accepted before is answered as such and not read again. */
    @Override
    public String run() {
        var known = lists.find(upload.id()).orElse(null);
        if (known == null || known.state() == PledgeList.State.READ) {
            stored = store(known, read());
        }
        return upload.digest() + " " + upload.scope().awardYear();
    }

    /** The names are forgotten, unless somebody has read or accepted the list since. */
    @Override
    public void undo() {
        var mine = stored;
        if (mine != null) {
            try {
                var asSeen = new Command(upload.actor(), mine.version(), null);
                lists.decide(mine.id(), asSeen, it -> it.forget(upload.actor(), clock.instant()));
            } catch (Refusal goneOn) {
                // It is somebody else's by now.
            }
        }
    }

    private PledgeList.Parsed read() {
        var sheet = new PledgeListParser(form);
        try (var rows = files.open(upload.bytes())) {
            rows.forEachRow((number, cells) -> read(sheet, number, cells, rows.last()));
        }
        return new PledgeList.Parsed(upload.fileName(), upload.digest(), sheet.rows(), sheet.problems());
    }

    private static void read(PledgeListParser sheet, int number, List<String> cells, int last) {
        WorkProgress.report(number, last);
        sheet.row(number, cells);
    }

    /** Without the request's key: its answer would keep the names, and the same file is the same list anyway. */
    private PledgeList store(@Nullable PledgeList known, PledgeList.Parsed parsed) {
        var keyless = Command.by(upload.actor());
        return known == null
                ? lists.create(
                        upload.id(),
                        keyless,
                        () -> PledgeList.of(upload.actor(), upload.id(), upload.scope(), parsed, clock.instant()))
                : lists.decide(known.id(), keyless, it -> it.readAgain(upload.actor(), parsed, clock.instant()));
    }
}
