package vn.thidua.registration.staff;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** The officer accepts a staff list: all its people count at once. */
@UseCase
public class AcceptStaffList {

    private final StaffLists lists;
    private final Clock clock;

    AcceptStaffList(StaffLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public StaffList accept(Command command, UUID id) {
        return lists.decide(id, command, it -> it.accept(command.actor(), clock.instant()));
    }
}
