package vn.thidua.registration.staff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.VietnameseText;

/**
 * Reads a staff list row by row: looks for the headings, then hands over a person a row. Of the rows gone by it keeps only
 * what tells duplicates and rooms apart.
 */
final class StaffSheet {

    /** Above the headings stand the paper's own lines; a table that begins further down is not looked for. */
    private static final int LAST_HEADING = 40;

    private static final int MOST_PEOPLE = 100_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[.)]?");
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong)\\b.*");

    private final StaffRow reading;
    private final StaffProblems problems = new StaffProblems();
    private final Duplicates duplicates = new Duplicates();
    private final Set<String> rooms = new HashSet<>();
    private final Consumer<StaffEntry> people;

    private @Nullable Columns columns;
    private boolean inHeadings = true;
    private String section = "";
    private int last;
    private int count;

    StaffSheet(LocalDate asOf, Consumer<StaffEntry> people) {
        this.reading = new StaffRow(asOf, problems);
        this.people = people;
    }

    void row(int number, List<String> cells) {
        last = number;
        var known = columns;
        if (known == null) {
            var headed = Columns.headedBy(cells);
            if (number <= LAST_HEADING && headed.haveNames()) {
                columns = headed;
            }
            return;
        }
        if (isBlank(cells) || isHeading(known, cells)) {
            return;
        }
        inHeadings = false;
        if (!known.has(Column.ROOM) && isSection(known, cells)) {
            section = onlyText(known, cells);
            return;
        }
        if (isNobody(known, cells)) {
            problems.skipped(number, known.pointAt(Column.NAME), known.name(cells));
            return;
        }
        reading.read(number, cells, known, section).ifPresent(this::count);
    }

    StaffTally finish() {
        if (columns == null) {
            problems.withoutNames();
        } else if (count == 0 && problems.errors() == 0) {
            problems.nobody();
        }
        return tally();
    }

    /** The reading of a file that broke off in the middle: nothing of it can be taken. */
    StaffTally brokenOff(String code) {
        problems.brokenOff(code);
        return tally();
    }

    private StaffTally tally() {
        return new StaffTally(last, count, rooms.size(), problems.shown(), problems.count(), problems.errors() > 0);
    }

    private void count(StaffEntry person) {
        count++;
        if (count == MOST_PEOPLE + 1) {
            problems.tooLong(MOST_PEOPLE);
        }
        if (count > MOST_PEOPLE) {
            return;
        }
        rooms.add(VietnameseText.searchKey(person.room()));
        var columns = this.columns;
        duplicates
                .firstRowOf(person)
                .ifPresent(first -> problems.duplicate(
                        person, columns == null ? 0 : columns.pointAt(Column.NAME), first.intValue()));
        if (problems.errors() == 0) {
            people.accept(person);
        }
    }

    /** A second line of headings, one that comes again after a page break, or the numbers of the columns. */
    private boolean isHeading(Columns known, List<String> cells) {
        var headed = Columns.headedBy(cells);
        if (inHeadings && headed.found() > 0) {
            columns = known.and(headed);
            return true;
        }
        return headed.haveNames() || (inHeadings && Columns.areNumbered(cells));
    }

    /** Lists without a column of rooms put a room's name over its people, numbered otherwise than they are. */
    private static boolean isSection(Columns known, List<String> cells) {
        return !NUMBER.matcher(known.text(Column.ORDINAL, cells)).matches()
                && !onlyText(known, cells).isEmpty();
    }

    /** The text of a row that has one cell besides its number, else none. */
    private static String onlyText(Columns known, List<String> cells) {
        var ordinal = known.place(Column.ORDINAL).orElse(-1);
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
    private static boolean isNobody(Columns known, List<String> cells) {
        if (TOTAL.matcher(VietnameseText.searchKey(known.name(cells))).matches()) {
            return true;
        }
        var numbered = NUMBER.matcher(known.text(Column.ORDINAL, cells)).matches();
        return known.has(Column.ORDINAL)
                && !numbered
                && (known.text(Column.ROOM, cells).isEmpty()
                        || known.name(cells).isEmpty());
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
