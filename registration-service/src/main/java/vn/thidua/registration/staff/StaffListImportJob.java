package vn.thidua.registration.staff;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.office.Rows;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.registration.work.Job;

/** One attempt at reading a staff list: the list is this attempt's own, so that another attempt's rows are never mixed in. */
final class StaffListImportJob implements Job {

    private static final Command BY_ITSELF = Command.by(Actor.ofService("staff-list-reader"));
    private static final String LISTS = "/api/registration/staff-lists/";

    /** What was sent, and who sent it. */
    record Upload(Actor actor, byte[] bytes) {}

    private final Change<StaffList, NoEvent> begun;
    private final Upload upload;
    private final Function<byte[], Rows> opener;
    private final StaffLists lists;
    private final StaffEntries entries;
    private final Clock clock;

    StaffListImportJob(
            Change<StaffList, NoEvent> begun,
            Upload upload,
            Function<byte[], Rows> opener,
            StaffLists lists,
            StaffEntries entries,
            Clock clock) {
        this.begun = begun;
        this.upload = upload;
        this.opener = opener;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    static UUID idIn(String path) {
        return UUID.fromString(path.substring(LISTS.length()));
    }

    @Override
    public String run() {
        var list = begun.state();
        try (var rows = opener.apply(upload.bytes())) {
            var stored = lists.create(list.id(), Command.by(upload.actor()), () -> begun);
            new StaffListImport(stored, rows, lists, entries, clock).run();
        }
        return LISTS + list.id();
    }

    /** Nobody's name stays behind of a list that nobody gets. */
    @Override
    public void undo() {
        var id = begun.state().id();
        entries.drop(id);
        if (lists.find(id).isPresent()) {
            lists.decide(id, BY_ITSELF, it -> it.giveUp(clock.instant()));
        }
    }
}
