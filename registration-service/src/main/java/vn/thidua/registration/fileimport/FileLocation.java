package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeText;
import vn.thidua.platform.domain.Sentence;

/** A place in a file in the words of the program that shows it: "bảng 1, dòng 5, cột 4" or "trang tính “ĐK”, ô D5". */
record FileLocation(
        int table,
        @Nullable String sheet,
        int row,
        @Nullable Integer column) {

    static FileLocation of(OfficeText.Grid grid, int row) {
        return new FileLocation(grid.number(), grid.name(), row, null);
    }

    FileLocation at(int itsColumn) {
        return new FileLocation(table, sheet, row, itsColumn);
    }

    Sentence said() {
        if (table == 0) {
            return Sentence.of("place-line").with("row", row);
        }
        if (sheet != null) {
            return column == null
                    ? Sentence.of("place-sheet-row").with("sheet", sheet).with("row", row)
                    : Sentence.of("place-sheet-cell").with("sheet", sheet).with("cell", ColumnLetters.of(column) + row);
        }
        return column == null
                ? Sentence.of("place-table-row").with("table", table).with("row", row)
                : Sentence.of("place-table-cell")
                        .with("table", table)
                        .with("row", row)
                        .with("column", column);
    }
}
