package vn.thidua.registration.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.thidua.office.table.Columns;
import vn.thidua.office.table.HeadingFinder;
import vn.thidua.platform.text.VietnameseText;

/**
 * Reads a staff list row by row: looks for the headings, then hands over a person a row. Of the rows gone by it keeps only
 * what is needed to find duplicates and rooms.
 */
final class StaffListParser {

    private static final int MOST_PEOPLE = 100_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[.)]?");
    private static final Pattern TOTAL = Pattern.compile("tong (?:cong|so)\\b.*|cong\\W*");

    private final StaffRow reading;
    private final StaffListIssues issues = new StaffListIssues();
    private final DuplicatePeople duplicates = new DuplicatePeople();
    private final Set<String> rooms = new HashSet<>();
    private final Map<String, String> firstRooms = new HashMap<>();
    private final Consumer<StaffEntry> people;

    private final HeadingFinder<Column> head = PeopleColumns.finder(PeopleColumns::haveNames);

    private String section = "";
    private boolean inherited;
    private int last;
    private int count;

    StaffListParser(LocalDate asOf, Consumer<StaffEntry> people) {
        this.reading = new StaffRow(asOf, issues);
        this.people = people;
    }

    void row(int number, List<String> cells) {
        last = number;
        head.columnsOf(number, cells).ifPresent(it -> body(number, cells, new PeopleColumns(it)));
    }

    private void body(int number, List<String> cells, PeopleColumns columns) {
        if (!columns.has(Column.ROOM) && isSection(columns, cells)) {
            section = onlyText(columns, cells);
        } else if (isNobody(columns, cells)) {
            issues.skipped(number, columns.pointAt(Column.NAME), columns.name(cells));
        } else {
            reading.read(number, cells, columns, room(number, cells, columns)).ifPresent(it -> count(it, columns));
        }
    }

    /** Lists without a column of rooms have them above their people; a blank cell may be merged with the one above. */
    private String room(int number, List<String> cells, PeopleColumns columns) {
        if (!columns.has(Column.ROOM)) {
            return section;
        }
        var room = columns.text(Column.ROOM, cells);
        if (room.isEmpty() && !section.isEmpty() && !inherited) {
            issues.roomFromAbove(number, columns.pointAt(Column.ROOM), section);
        }
        inherited = room.isEmpty();
        section = inherited ? section : room;
        return section;
    }

    StaffListResult finish() {
        if (head.columns().isEmpty()) {
            issues.withoutNames();
        } else if (count == 0 && issues.errors() == 0) {
            var rooms = head.columns().filter(it -> it.has(Column.ROOM)).isPresent();
            issues.nobody(rooms || section.isEmpty());
        }
        return tally();
    }

    /** The reading of a file that broke off in the middle: nothing of it can be accepted. */
    StaffListResult brokenOff(String code) {
        issues.brokenOff(code);
        return tally();
    }

    private StaffListResult tally() {
        return new StaffListResult(last, count, rooms.size(), issues.shown(), issues.count(), issues.errors() > 0);
    }

    private void count(StaffEntry person, PeopleColumns columns) {
        count++;
        if (count == MOST_PEOPLE + 1) {
            issues.tooLong(MOST_PEOPLE);
        }
        if (count > MOST_PEOPLE) {
            return;
        }
        countRoom(person, columns.pointAt(Column.ROOM));
        duplicates
                .earlier(person)
                .ifPresent(it -> issues.repeated(person, columns.pointAt(Column.NAME), it.row(), it.same()));
        if (issues.errors() == 0) {
            people.accept(person);
        }
    }

    /** Rooms that differ in a mark or a capital are two; whether one was meant is asked once. */
    private void countRoom(StaffEntry person, int column) {
        if (rooms.add(person.room())) {
            var first = firstRooms.putIfAbsent(VietnameseText.searchKey(person.room()), person.room());
            if (first != null) {
                issues.roomLikeAnother(person, column, first);
            }
        }
    }

    /** Lists without a column of rooms put a room's name over its people, numbered otherwise than they are. */
    private static boolean isSection(PeopleColumns known, List<String> cells) {
        return !NUMBER.matcher(known.text(Column.ORDINAL, cells)).matches()
                && !onlyText(known, cells).isEmpty();
    }

    /** The text of a row that has one cell besides its number, else none. */
    private static String onlyText(PeopleColumns known, List<String> cells) {
        var ordinal = known.indexOf(Column.ORDINAL).orElse(-1);
        var text = "";
        for (int i = 0; i < cells.size(); i++) {
            var cell = Columns.cell(cells, i);
            if (i != ordinal && !cell.isEmpty()) {
                if (!text.isEmpty()) {
                    return "";
                }
                text = cell;
            }
        }
        return text;
    }

    /** Totals and signatures below the table: not numbered although the people are, and in no room. */
    private static boolean isNobody(PeopleColumns known, List<String> cells) {
        if (NUMBER.matcher(known.text(Column.ORDINAL, cells)).matches()) {
            return false;
        }
        if (TOTAL.matcher(VietnameseText.searchKey(known.name(cells))).matches()) {
            return true;
        }
        var partly =
                known.text(Column.ROOM, cells).isEmpty() || known.name(cells).isEmpty();
        return partly && (known.has(Column.ORDINAL) || !onlyText(known, cells).isEmpty());
    }
}
