package vn.thidua.registration.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.VietnameseText;

/** Somebody on a staff list, from which row of the file. Nothing else of the person is kept. */
public record StaffEntry(
        int row,
        String name,
        String room,
        @Nullable String position,
        @Nullable LocalDate since) {

    public StaffEntry {
        name = PersonName.written(name);
        room = PersonName.written(room);
        position = PersonName.writtenIfAny(position);
    }

    /** What a search goes by, without accents. */
    public String searchKey() {
        return VietnameseText.searchKey(name + " " + room + (position == null ? "" : " " + position));
    }
}
