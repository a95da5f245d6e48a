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

    /** Before results had names, their paths were stored. */
    static UUID idIn(String result) {
        return UUID.fromString(result.substring(result.lastIndexOf('/') + 1));
    }

    @Override
    public String run() {
        var list = begun.state();
        try (var rows = opener.apply(upload.bytes())) {
            var stored = lists.create(list.id(), Command.by(upload.actor()), () -> begun);
            new StaffListImport(stored, rows, lists, entries, clock).run();
        }
        return list.id().toString();
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
