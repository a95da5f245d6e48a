package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.table.HeadingFinder;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.staff.Column;
import vn.thidua.registration.staff.PeopleColumns;
import vn.thidua.registration.staff.RowIssue;

/**
 * Reads a list of pledges row by row: who in which room, and the titles in one column as words or in columns of their own
 * with a mark. A row without a person is its room's.
 */
final class PledgeListParser {

    static final int MOST_ROWS = 2000;

    private final TitleCells titles;
    private final HeadingFinder<Column> head = PeopleColumns.finder(it -> it.haveNames() || it.has(Column.ROOM));
    private final List<PledgeRow> rows = new ArrayList<>();
    private final DuplicatePledgers names = new DuplicatePledgers();
    private boolean tooLong;

    PledgeListParser(Form form) {
        this.titles = new TitleCells(form);
    }

    void row(int number, List<String> cells) {
        head.columnsOf(number, cells).ifPresent(it -> body(number, cells, new PeopleColumns(it)));
    }

    List<PledgeRow> rows() {
        return rows;
    }

    /** What is wrong with the list as a whole. */
    List<RowIssue> problems() {
        if (tooLong) {
            return List.of(PledgeListIssues.tooLong(MOST_ROWS));
        }
        if (head.columns().isEmpty()) {
            return List.of(PledgeListIssues.withoutNames());
        }
        if (!titles.areIn(new PeopleColumns(head.columns().get()))) {
            return List.of(PledgeListIssues.withoutTitles());
        }
        return rows.isEmpty() ? List.of(PledgeListIssues.nobody()) : List.of();
    }

    private void body(int number, List<String> cells, PeopleColumns columns) {
        if (rows.size() == MOST_ROWS) {
            tooLong = true;
            return;
        }
        var name = columns.name(cells);
        var room = columns.text(Column.ROOM, cells);
        var pledger = name.isEmpty() ? Pledger.ROOM : Pledger.PERSON;
        var issues = new ArrayList<RowIssue>();
        var codes = titles.read(number, cells, columns, pledger, issues);
        var said = !codes.isEmpty() || !issues.isEmpty();
        if (!said || (name.isEmpty() && room.isEmpty())) {
            // Totals, signatures, and people of a staff list who pledge nothing.
            return;
        }
        var pledge = new WrittenPledge(
                pledger,
                name.isEmpty() ? room : name,
                name.isEmpty() || room.isEmpty() ? null : room,
                position(cells, columns),
                codes);
        check(number, columns, pledge, issues);
        rows.add(PledgeRow.read(number, pledge, issues));
    }

    private void check(int number, PeopleColumns columns, WrittenPledge pledge, List<RowIssue> issues) {
        var column = columns.pointAt(pledge.pledger() == Pledger.ROOM ? Column.ROOM : Column.NAME);
        PledgeListIssues.ofText(number, column, pledge.name()).ifPresent(issues::add);
        if (pledge.room() != null) {
            PledgeListIssues.ofText(number, columns.pointAt(Column.ROOM), pledge.room())
                    .ifPresent(issues::add);
        }
        if (pledge.position() != null) {
            PledgeListIssues.ofText(number, columns.pointAt(Column.POSITION), pledge.position())
                    .ifPresent(issues::add);
        }
        names.issue(number, column, pledge).ifPresent(issues::add);
    }

    private static @Nullable String position(List<String> cells, PeopleColumns columns) {
        var position = columns.text(Column.POSITION, cells);
        return position.isEmpty() ? null : position;
    }
}
