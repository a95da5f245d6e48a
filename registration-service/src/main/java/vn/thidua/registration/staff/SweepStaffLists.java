package vn.thidua.registration.staff;

import java.time.Clock;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;

/** Forgets the names of lists whose reading ended with its process, and of those nobody accepted for a day. */
@UseCase
public class SweepStaffLists {

    private static final Command BY_ITSELF = Command.by(Actor.ofService("staff-list-sweep"));

    private final StaffLists lists;
    private final StaffEntries entries;
    private final Clock clock;

    SweepStaffLists(StaffLists lists, StaffEntries entries, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    public void sweep() {
        var now = clock.instant();
        for (var list : lists.untouchedSince(now.minus(StaffList.STALE_AFTER))) {
            if (list.isOverAt(now)) {
                giveUp(list);
            }
        }
    }

    private void giveUp(StaffList list) {
        try {
            var asSeen = new Command(BY_ITSELF.actor(), list.version(), null);
            lists.decide(list.id(), asSeen, it -> it.giveUp(clock.instant()));
            entries.drop(list.id());
        } catch (Refusal goneOn) {
            // Somebody accepted it just now, or it is being read again.
        }
    }
}
