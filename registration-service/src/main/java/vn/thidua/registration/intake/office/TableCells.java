package vn.thidua.registration.intake.office;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.registration.intake.OfficeText.Cell;
import vn.thidua.registration.intake.OfficeText.Grid;
import vn.thidua.registration.intake.OfficeText.Row;

/** Collects a Word table's cells and spreads merged ones over the places they cover. */
final class TableCells {

    private static final int WIDEST = 100;

    private final List<Row> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int span = 1;
    private boolean continued;
    private boolean inCell;

    boolean isInCell() {
        return inCell;
    }

    void beginRow() {
        row = new ArrayList<>();
    }

    /** Leaves columns out at a row's beginning. */
    void skip(int columns) {
        for (int i = 0; i < Math.min(columns, WIDEST) && row.size() < WIDEST; i++) {
            row.add(Cell.BLANK);
        }
    }

    void beginCell() {
        cell = new StringBuilder();
        span = 1;
        continued = false;
        inCell = true;
    }

    void span(int columns) {
        span = Math.clamp(columns, 1, WIDEST);
    }

    /** The cell begins a merged one or goes on with the one above. */
    void mergeDown(boolean goesOn) {
        continued = goesOn;
    }

    /** Adds a paragraph to the cell. */
    void add(String paragraph) {
        cell.append(cell.isEmpty() ? "" : "\n").append(paragraph);
    }

    void endCell() {
        inCell = false;
        var above = rows.isEmpty() ? List.<Cell>of() : rows.getLast().cells();
        for (int i = 0; i < span && row.size() < WIDEST; i++) {
            var column = row.size();
            var text = continued && column < above.size()
                    ? above.get(column).text()
                    : cell.toString().strip();
            row.add(new Cell(text, continued || i > 0));
        }
    }

    void endRow() {
        rows.add(new Row(rows.size() + 1, row));
    }

    Grid grid(int number) {
        return new Grid(number, null, rows);
    }
}
