package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;

import java.util.List;
import vn.thidua.office.Rows.Each;

/**
 * What of a file is handed on at most, all its sheets, tables and paragraphs together. A small file may say one long text
 * hundreds of thousands of times.
 */
final class ReadLimits {

    private final CancellationCheck cancellation;
    private final int mostRows;
    private final int mostCells;
    private final int mostCharacters;
    private int rows;
    private int cells;
    private long characters;

    private ReadLimits(CancellationCheck cancellation, int mostRows, int mostCells, int mostCharacters) {
        this.cancellation = cancellation;
        this.mostRows = mostRows;
        this.mostCells = mostCells;
        this.mostCharacters = mostCharacters;
    }

    /** A form has some dozens of rows and lines, and is held in memory as a whole. */
    static ReadLimits ofForm(CancellationCheck cancellation) {
        return new ReadLimits(cancellation, 5_000, 40_000, 500_000);
    }

    /** A list goes by row by row, and may be as long as that of a large organization. */
    static ReadLimits ofList(CancellationCheck cancellation) {
        return new ReadLimits(cancellation, SheetLimits.LAST_ROW, FileCounts.MOST_CELLS, 20_000_000);
    }

    /** A document's list is held in memory. */
    static ReadLimits ofDocumentList(CancellationCheck cancellation) {
        return new ReadLimits(cancellation, 20_000, 120_000, 2_000_000);
    }

    int mostCharacters() {
        return mostCharacters;
    }

    void row(int itsCells) {
        cancellation.check();
        rows++;
        cells += itsCells;
        if (rows > mostRows || cells > mostCells) {
            throw FILE_TOO_MANY_CELLS.because("more than %d rows or %d cells", mostRows, mostCells);
        }
    }

    void characters(long more) {
        characters += more;
        if (characters > mostCharacters) {
            throw FILE_INFLATES_TOO_FAR.because("more than %d characters", mostCharacters);
        }
    }

    Each over(Each each) {
        return (number, row) -> {
            row(row.size());
            characters(lengthOf(row));
            each.row(number, row);
        };
    }

    private static long lengthOf(List<String> row) {
        long length = 0;
        for (var cell : row) {
            length += cell.length();
        }
        return length;
    }
}
