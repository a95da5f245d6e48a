package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.office.Rows.Each;

/** Collects a row's cells and hands the row over when it is complete, unless it is blank. */
final class RowCells {

    /** What a cell of Excel holds at most; a small file can say a long shared text many times over. */
    private static final int MOST_LETTERS = 32_767;

    private static final int MOST_LETTERS_OF_ROW = 500_000;

    private final Each each;
    private final List<String> cells = new ArrayList<>();
    private int number;
    private int letters;

    RowCells(Each each) {
        this.each = each;
    }

    int number() {
        return number;
    }

    void begin(int row) {
        number = row;
        letters = 0;
        cells.clear();
    }

    /** Puts a text into a column, from 1 on; a column that is not said is the next. Blank ones far out take no room. */
    void put(int column, String text) {
        var at = column == 0 ? cells.size() + 1 : column;
        if (at > SheetLimits.LAST_COLUMN || (text.isEmpty() && column != 0)) {
            return;
        }
        letters += text.length();
        if (text.length() > MOST_LETTERS || letters > MOST_LETTERS_OF_ROW) {
            throw FILE_TOO_MANY_CELLS.because("row %d is longer than a sheet's can be", number);
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
