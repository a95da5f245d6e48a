package vn.thidua.registration.intake.office;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.registration.intake.SheetRows.Each;

/** Collects a row's cells and hands the row over when it is complete, unless it is blank. */
final class RowCells {

    private final Each each;
    private final List<String> cells = new ArrayList<>();
    private int number;

    RowCells(Each each) {
        this.each = each;
    }

    int number() {
        return number;
    }

    void begin(int row) {
        number = row;
        cells.clear();
    }

    /** Puts a text into a column, from 1 on; a column that is not said is the next. Blank ones far out take no room. */
    void put(int column, String text) {
        var at = column == 0 ? cells.size() + 1 : column;
        if (at > SheetLimits.LAST_COLUMN || (text.isEmpty() && column != 0)) {
            return;
        }
        while (cells.size() < at) {
            cells.add("");
        }
        cells.set(at - 1, text);
    }

    void end() {
        if (cells.stream().anyMatch(it -> !it.isEmpty())) {
            each.row(number, List.copyOf(cells));
        }
        cells.clear();
    }
}
