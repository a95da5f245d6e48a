package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.office.Rows.Each;

/** Collects a row's cells and hands the row over when it is complete, unless it is blank. */
final class RowCells {

    /** What a cell of Excel holds at most; a small file can say a long shared text many times over. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_CHARACTERS_OF_ROW = 500_000;

    /** Those of rows that are never handed over count too. */
    private static final int MOST_CHARACTERS_OF_SHEET = 20_000_000;

    private final Each each;
    private final List<String> cells = new ArrayList<>();
    private int number;
    private int characters;
    private int charactersOfSheet;

    RowCells(Each each) {
        this.each = each;
    }

    int number() {
        return number;
    }

    void begin(int row) {
        number = row;
        characters = 0;
        cells.clear();
    }

    /** Puts a text into a column, from 1 on; a column that is not said is the next. Blank ones far out take no room. */
    void put(int column, String shown) {
        var text = Normalizer.normalize(shown, Normalizer.Form.NFC);
        var at = column == 0 ? cells.size() + 1 : column;
        if (text.isEmpty() && (column != 0 || at > SheetLimits.LAST_COLUMN)) {
            return;
        }
        characters += text.length();
        charactersOfSheet += text.length();
        if (text.length() > MOST_CHARACTERS || characters > MOST_CHARACTERS_OF_ROW) {
            throw FILE_TOO_MANY_CELLS.because("row %d is longer than a sheet's can be", number);
        }
        if (number > SheetLimits.LAST_ROW || at > SheetLimits.LAST_COLUMN) {
            throw FILE_TOO_MANY_CELLS.because("a cell in row %d, column %d", number, at);
        }
        if (charactersOfSheet > MOST_CHARACTERS_OF_SHEET) {
            throw FILE_INFLATES_TOO_FAR.because("more than %d characters in a sheet", MOST_CHARACTERS_OF_SHEET);
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
