package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Limits;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.staff.PersonName;

/** Who pledges which titles of the official form. A room's name is its own room, and it has no position. */
public record WrittenPledge(
        Pledger pledger,
        String name,
        @Nullable String room,
        @Nullable String position,
        List<String> titles) {

    public static final int TITLES = 40;

    public WrittenPledge {
        name = PersonName.written(name);
        room = PersonName.writtenIfAny(room);
        position = pledger == Pledger.ROOM ? null : PersonName.writtenIfAny(position);
        titles = List.copyOf(titles);
    }

    PledgerName whose() {
        return new PledgerName(pledger, name, room);
    }

    boolean hasPositionOf(WrittenPledge other) {
        return Objects.equals(position, other.position);
    }

    WrittenPledge with(@Nullable String newPosition, List<String> newTitles) {
        return new WrittenPledge(pledger, name, room, newPosition, newTitles);
    }

    /** Itself; refuses titles that the form does not have, or not for such a pledger, each by its place. */
    WrittenPledge on(Form form) {
        form.requireReady();
        var limits = Limits.check()
                .text("/name", name, PersonName.LONGEST)
                .text("/room", room, PersonName.LONGEST)
                .text("/position", position, PersonName.LONGEST)
                .size("/titles", titles, TITLES);
        var faults = new ArrayList<>(limits.faults());
        var seen = new HashSet<String>();
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var row = form.row(title);
            if (row.isEmpty()) {
                faults.add(PledgeFault.TITLE_UNKNOWN.at("/titles/" + i, title));
            } else if (!row.get().isFor(pledger.holder())) {
                faults.add(PledgeFault.TITLE_NOT_FOR_HOLDER.at("/titles/" + i, title));
            } else if (!seen.add(title)) {
                faults.add(PledgeFault.TITLE_TWICE.at("/titles/" + i, title));
            }
        }
        if (titles.isEmpty()) {
            faults.add(PledgeFault.PLEDGE_WITHOUT_TITLE.at("/titles", ""));
        }
        if (!faults.isEmpty()) {
            throw InternalPledgeReason.PLEDGE_INVALID.because(faults);
        }
        return this;
    }
}
