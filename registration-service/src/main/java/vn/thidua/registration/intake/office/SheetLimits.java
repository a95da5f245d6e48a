package vn.thidua.registration.intake.office;

import static vn.thidua.registration.intake.IntakeReason.FILE_TOO_MANY_CELLS;
import static vn.thidua.registration.intake.IntakeReason.FILE_TOO_MANY_STRINGS;

/** Counts what a part holds of strings, rows and cells. What a sheet says of its own size is not believed. */
final class SheetLimits implements XmlScan.Tags {

    static final int MOST_STRINGS = 400_000;
    static final int MOST_CELLS = 2_000_000;
    static final int LAST_ROW = 200_000;
    static final int LAST_COLUMN = 1_000;

    private int strings;
    private int cells;
    private int row;
    private int column;
    private int lastRow;

    /** The last row with a filled cell. */
    int lastRow() {
        return lastRow;
    }

    @Override
    public void start(CharSequence tag) {
        switch (nameOf(tag)) {
            case "si" -> string();
            case "row" -> row = place(PackageGuard.attribute(tag, "r"), row + 1);
            case "c", "tc" -> cell(tag);
            case "v", "is" -> filled();
            default -> {
                // Whatever else there is is counted by the scan.
            }
        }
    }

    private void string() {
        if (++strings > MOST_STRINGS) {
            throw FILE_TOO_MANY_STRINGS.because("more than %d strings", MOST_STRINGS);
        }
    }

    private void cell(CharSequence tag) {
        if (++cells > MOST_CELLS) {
            throw FILE_TOO_MANY_CELLS.because("more than %d cells", MOST_CELLS);
        }
        var reference = CellReference.of(PackageGuard.attribute(tag, "r"));
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

    private static int place(String written, int otherwise) {
        return written.isEmpty() ? otherwise : CellReference.of("A" + written).row();
    }

    static String nameOf(CharSequence tag) {
        int from = 0;
        int at = 0;
        for (; at < tag.length(); at++) {
            var it = tag.charAt(at);
            if (it == ':') {
                from = at + 1;
            } else if (it == '/' || Character.isWhitespace(it)) {
                break;
            }
        }
        return tag.subSequence(from, at).toString();
    }
}
