package vn.thidua.registration.staff;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** The officer takes a list that was read: all its people count at once. */
@UseCase
public class TakeStaffList {

    private final StaffLists lists;
    private final Clock clock;

    TakeStaffList(StaffLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public StaffList take(UUID id, Command command) {
        return lists.decide(id, command, it -> it.take(command.actor(), clock.instant()));
    }
}
