package vn.thidua.registration.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.PlainText;

/** Reads a person out of a row, or says what is wrong with it. */
record StaffRow(LocalDate asOf, StaffListIssues issues) {

    /** Empty when there was an error. */
    Optional<StaffEntry> read(int row, List<String> cells, PeopleColumns columns, String room) {
        var before = issues.errors();
        var name = columns.name(cells);
        var position = columns.text(Column.POSITION, cells);
        var since = since(row, columns.text(Column.SINCE, cells), columns.pointAt(Column.SINCE));
        if (name.isEmpty()) {
            issues.nameMissing(row, columns.pointAt(Column.NAME));
        }
        if (room.isEmpty()) {
            issues.roomMissing(row, columns.pointAt(Column.ROOM));
        }
        check(row, columns.pointAt(Column.NAME), "name-too-long", name);
        check(row, columns.pointAt(Column.ROOM), "room-too-long", room);
        check(row, columns.pointAt(Column.POSITION), "position-too-long", position);
        return issues.errors() > before
                ? Optional.empty()
                : Optional.of(new StaffEntry(row, name, room, position.isEmpty() ? null : position, since));
    }

    private void check(int row, int column, String code, String value) {
        if (value.length() > PersonName.LONGEST) {
            issues.tooLong(row, column, code, value, PersonName.LONGEST);
        }
        if (!PersonName.isPlain(value)) {
            issues.notPlain(row, column, PlainText.shown(value));
        }
    }

    private @Nullable LocalDate since(int row, String written, int column) {
        if (written.isEmpty()) {
            return null;
        }
        var day = Day.read(written).orElse(null);
        if (day == null) {
            issues.notADay(row, column, written);
        } else if (day.isAfter(asOf)) {
            issues.sinceAfterList(row, column, written);
        }
        return day;
    }
}
