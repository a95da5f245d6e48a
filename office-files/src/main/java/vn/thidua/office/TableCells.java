package vn.thidua.office;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Row;

/** Collects a Word table's cells and spreads merged ones over the places they cover. */
final class TableCells {

    private static final int WIDEST = 100;

    /** Columns narrower than some two millimetres come from borders that were dragged nearly to where others are. */
    private static final int SLIVER = 120;

    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int span = 1;
    private boolean continued;
    private boolean inCell;

    boolean isInCell() {
        return inCell;
    }

    /** A column of the grid that all rows share, in twentieths of a point; one of no width is as good as any. */
    void column(int width) {
        if (widths.size() < WIDEST) {
            widths.add(width);
        }
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

    /** The cell begins a merged one or continues with the one above. */
    void mergeDown(boolean goesOn) {
        continued = goesOn;
    }

    /** Adds a paragraph to the cell. */
    void add(String paragraph) {
        cell.append(cell.isEmpty() ? "" : "\n").append(paragraph);
    }

    /** Returns how many characters stand again in places that the cell covers. */
    long endCell() {
        inCell = false;
        long again = 0;
        var above = rows.isEmpty() ? List.<Cell>of() : rows.getLast().cells();
        for (int i = 0; i < span && row.size() < WIDEST; i++) {
            var column = row.size();
            var text = continued && column < above.size()
                    ? above.get(column).text()
                    : cell.toString().strip();
            row.add(new Cell(text, continued || i > 0));
            again += continued || i > 0 ? text.length() : 0;
        }
        return again;
    }

    /** Returns how many cells the row has, those of merged ones included. */
    int endRow() {
        rows.add(new Row(rows.size() + 1, row));
        return row.size();
    }

    Grid grid(int number) {
        return new Grid(
                number,
                null,
                rows.stream()
                        .map(it -> new Row(it.number(), withoutSlivers(it.cells())))
                        .toList());
    }

    /** A cell that begins in a sliver begins in the column behind it. */
    private List<Cell> withoutSlivers(List<Cell> cells) {
        var kept = new ArrayList<Cell>();
        Cell begun = null;
        for (int i = 0; i < cells.size(); i++) {
            var it = cells.get(i);
            if (i < widths.size() && widths.get(i) > 0 && widths.get(i) < SLIVER) {
                begun = it.spread() ? begun : it;
            } else {
                kept.add(begun != null && it.spread() && it.text().equals(begun.text()) ? begun : it);
                begun = null;
            }
        }
        return kept;
    }
}
