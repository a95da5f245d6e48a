package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

/** Looks how far a part is filled, and counts its strings and cells. What a sheet says of its own size is not believed. */
final class SheetLimits implements XmlScan.Tags {

    static final int LAST_ROW = 200_000;
    static final int LAST_COLUMN = 1_000;

    private final FileCounts counts;
    private int row;
    private int column;
    private int lastRow;

    SheetLimits(FileCounts counts) {
        this.counts = counts;
    }

    /** The last row with a filled cell. */
    int lastRow() {
        return lastRow;
    }

    @Override
    public void start(CharSequence tag) {
        switch (TagText.nameOf(tag)) {
            case "si" -> counts.string();
            case "row" -> row(tag);
            case "c", "tc" -> cell(tag);
            case "v", "is" -> filled();
            default -> {
                // Whatever else there is is counted by the scan.
            }
        }
    }

    private void row(CharSequence tag) {
        row = rowNumber(TagText.attribute(tag, "r"), row + 1);
        column = 0;
    }

    private void cell(CharSequence tag) {
        counts.cell();
        var reference = CellReference.of(TagText.attribute(tag, "r"));
        column = reference.column() == 0 ? column + 1 : reference.column();
        row = reference.row() == 0 ? row : reference.row();
    }

    /** Empty cells may be formatted down to the last row of all; it is what they hold that counts. */
    private void filled() {
        if (row > LAST_ROW || column > LAST_COLUMN) {
            throw FILE_TOO_MANY_CELLS.because("a cell in row %d, column %d", row, column);
        }
        lastRow = Math.max(lastRow, row);
    }

    /** A row's number as it is written, or another one where it is none. */
    static int rowNumber(String written, int otherwise) {
        var row = CellReference.of("A" + written).row();
        return row == 0 ? otherwise : row;
    }
}
