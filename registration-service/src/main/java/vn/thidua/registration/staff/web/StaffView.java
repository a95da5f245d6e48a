package vn.thidua.registration.staff.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.staff.FindStaff;
import vn.thidua.registration.staff.StaffEntry;

/** Who works in a unit on a day: how many in how many rooms, how many of them were sought, and a part of those. */
record StaffView(
        @Nullable UUID listId,
        @Nullable LocalDate asOf,
        int total,
        int rooms,
        int found,
        List<PersonView> items,
        @Nullable String next) {

    record PersonView(
            int row,
            String name,
            String room,
            @Nullable String position,
            @Nullable LocalDate since) {}

    static StaffView of(FindStaff.Found found, int limit) {
        var page = Page.of(found.people(), limit, StaffView::person, it -> Integer.toString(it.row()));
        var list = found.list();
        return new StaffView(
                list.id(), list.asOf(), list.people(), list.rooms(), found.found(), page.items(), page.next());
    }

    static StaffView nobody() {
        return new StaffView(null, null, 0, 0, 0, List.of(), null);
    }

    private static PersonView person(StaffEntry it) {
        return new PersonView(it.row(), it.name(), it.room(), it.position(), it.since());
    }
}
