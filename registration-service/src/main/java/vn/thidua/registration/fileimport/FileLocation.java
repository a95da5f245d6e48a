package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;

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

    String vietnamese() {
        if (table == 0) {
            return "Dòng %d của văn bản".formatted(row);
        }
        if (sheet != null) {
            return column == null
                    ? "Trang tính “%s”, dòng %d".formatted(sheet, row)
                    : "Trang tính “%s”, ô %s%d".formatted(sheet, letters(column), row);
        }
        return column == null
                ? "Bảng %d, dòng %d".formatted(table, row)
                : "Bảng %d, dòng %d, cột %d".formatted(table, row, column);
    }

    String english() {
        if (table == 0) {
            return "Line %d of the text".formatted(row);
        }
        if (sheet != null) {
            return column == null
                    ? "Sheet “%s”, row %d".formatted(sheet, row)
                    : "Sheet “%s”, cell %s%d".formatted(sheet, letters(column), row);
        }
        return column == null
                ? "Table %d, row %d".formatted(table, row)
                : "Table %d, row %d, column %d".formatted(table, row, column);
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
