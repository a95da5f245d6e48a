package vn.thidua.registration.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.intake.SheetRows;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.staff.InsideUnit;

/** Reads a list of pledges from a file and shows what it would change; nothing is changed yet. */
@UseCase
public class ReadPledgeList {

    /** A small file may hold much: so many are read at a time, the others wait their turn. */
    private static final int AT_A_TIME = 2;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final PledgeLists lists;
    private final InternalPledges pledges;
    private final PledgeIds ids;
    private final SheetRows sheets;
    private final Forms forms;
    private final Clock clock;

    ReadPledgeList(
            PledgeLists lists, InternalPledges pledges, PledgeIds ids, SheetRows sheets, Forms forms, Clock clock) {
        this.lists = lists;
        this.pledges = pledges;
        this.ids = ids;
        this.sheets = sheets;
        this.forms = forms;
        this.clock = clock;
    }

    /** A file that was taken before is answered as such and not read again. */
    public PledgePreview read(Place place, String fileName, byte[] file, Command command) {
        var actor = command.actor();
        InsideUnit.requireClerk(actor, place.unitId());
        var digest = Sha256.of(file);
        var id = ids.ofList(place, digest, lists::has);
        var known = lists.find(id).orElse(null);
        if (known != null && known.state() != PledgeList.State.READ) {
            return preview(known);
        }
        var reading = read(place, fileName, digest, file);
        // Without the request's key: its answer would keep the names, and the same file is the same list anyway.
        var keyless = Command.by(actor);
        var list = known == null
                ? lists.create(id, keyless, () -> PledgeList.of(id, place, reading, actor, clock.instant()))
                : lists.decide(known.id(), keyless, it -> it.readAgain(reading, actor, clock.instant()));
        return preview(list);
    }

    private PledgeList.Reading read(Place place, String fileName, String digest, byte[] file) {
        var form = forms.of(place.awardYear());
        if (form.rows().isEmpty()) {
            throw PledgeReason.CATALOGUE_NOT_READY.because(
                    "the catalogue of %d is not known here yet", place.awardYear());
        }
        var sheet = new PledgeSheet(form);
        turns.acquireUninterruptibly();
        try (var rows = sheets.open(file, fileName)) {
            rows.forEachRow(sheet::row);
        } finally {
            turns.release();
        }
        return new PledgeList.Reading(fileName, digest, sheet.rows(), sheet.problems());
    }

    private PledgePreview preview(PledgeList list) {
        var now = pledges.of(list.place()).stream()
                .collect(Collectors.<InternalPledge, UUID, InternalPledge>toMap(
                        InternalPledge::id, Function.identity()));
        return PledgePreview.of(list, now, ids);
    }
}
