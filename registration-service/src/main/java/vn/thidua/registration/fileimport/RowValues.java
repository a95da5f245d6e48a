package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.Folding;

/** Picks a row's targets out of their columns, and reports those that stand where no column or no title is. */
final class RowValues {

    /** Of a text that is no target so much is shown. */
    private static final int LONGEST = 100;

    private final Choices choices;
    private final FileIssues issues;

    RowValues(Choices choices, FileIssues issues) {
        this.choices = choices;
        this.issues = issues;
    }

    /** A target and the column it stands in. */
    record Value(TargetColumn column, Targets.Written written) {}

    /** The targets of a row under a heading, as written or as the unit has said. */
    List<Value> of(Grid grid, Row row, @Nullable TableHeading present) {
        var values = new ArrayList<Value>();
        if (present == null) {
            return values;
        }
        for (var column : present.columns()) {
            var at = FileLocation.of(grid, row.number()).at(columnIn(row, column));
            var chosen = choices.cell(grid.number(), row.number(), columnIn(row, column));
            var text = chosen.orElseGet(() -> Folding.line(row.own(columnIn(row, column)), LONGEST));
            if (!text.isBlank() && !text.matches("[.…·_]+")) {
                var sure = chosen.isPresent() ? Confidence.CERTAIN : present.confidence();
                values.add(new Value(column, new Targets.Written(at, column.header(), text, sure)));
                requireInOneColumn(present, row, column, at);
            }
        }
        return values;
    }

    /** Where in the column the row has its cell. */
    private static int columnIn(Row row, TargetColumn column) {
        for (int at = column.column(); at <= column.last(); at++) {
            if (!row.own(at).isBlank()) {
                return at;
            }
        }
        return column.column();
    }

    /** A cell drawn across the border of two columns may belong to either. */
    private void requireInOneColumn(TableHeading present, Row row, TargetColumn column, FileLocation at) {
        for (int place = column.column() + 1; place <= column.last(); place++) {
            var end = endOf(row, place);
            var straddles = present.columns().stream().anyMatch(it -> it != column && it.covers(end));
            if (!row.own(place).isBlank() && (straddles || place > columnIn(row, column))) {
                var written = Folding.line(row.own(place), LONGEST);
                issues.error(
                        FileFault.CELL_BETWEEN_COLUMNS,
                        at.at(place),
                        written,
                        Sentence.of("cell-between-columns").with("written", written));
            }
        }
    }

    private static int endOf(Row row, int place) {
        int last = place;
        while (last < row.cells().size()
                && row.cells().get(last).spread()
                && row.text(last + 1).equals(row.text(place))) {
            last++;
        }
        return last;
    }

    /** A row that names no title may number the columns; anything else belongs to a title. */
    void requireNumbering(String title, List<Value> values) {
        var numbering = title.matches("\\(?[0-9A-E]\\)?") && isNumbering(values);
        for (var it : values) {
            if (!numbering) {
                var text = it.written().text();
                issues.error(
                        FileFault.ROW_WITHOUT_TITLE,
                        it.written().at(),
                        text,
                        Sentence.of("row-without-title").with("written", text));
            }
        }
    }

    /** "(1) (2) (3)" below a heading. */
    private static boolean isNumbering(List<Value> values) {
        int last = -1;
        for (var it : values) {
            var text = it.written().text().replaceAll("[()]", "");
            if (!text.matches("\\d{1,2}") || last >= 0 && Integer.parseInt(text) != last + 1) {
                return false;
            }
            last = Integer.parseInt(text);
        }
        return values.size() > 1;
    }
}
