package vn.thidua.registration.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;

/** Looks up a unit's lists and who works in it, for its officer and its leader. */
@UseCase
public class FindStaff {

    private final StaffLists lists;
    private final StaffEntries entries;

    FindStaff(StaffLists lists, StaffEntries entries) {
        this.lists = lists;
        this.entries = entries;
    }

    /** The list in force, how many of its people were found, and some of them after a row. */
    public record Found(StaffList list, int found, List<StaffEntry> people) {}

    public StaffList list(Actor actor, UUID id) {
        var list = lists.get(id);
        list.requireVisibleTo(actor);
        return list;
    }

    public List<StaffList> ofUnit(Actor actor, UUID unit) {
        UnitAccess.requireOfficerOrLeader(actor, unit);
        return lists.ofUnit(unit);
    }

    /** Empty when no list says who worked in the unit on that day. */
    public Optional<Found> find(Actor actor, UUID unit, LocalDate on, String search, int afterRow, int limit) {
        UnitAccess.requireOfficerOrLeader(actor, unit);
        var key = VietnameseText.searchKey(search);
        return lists.inForce(unit, on)
                .map(it -> new Found(
                        it,
                        key.isEmpty() ? it.people() : entries.count(it.id(), key),
                        entries.find(it.id(), key, afterRow, limit)));
    }
}
