package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_CELLS;
import static vn.thidua.office.FileReason.FILE_TOO_MANY_STRINGS;

/** Counts what a package holds, all its parts together: reading is as costly as there is much in it. */
final class FileCounts {

    static final int MOST_STRINGS = 400_000;
    static final int MOST_CELLS = 1_000_000;
    private static final int MOST_ELEMENTS = 6_000_000;

    private int elements;
    private int strings;
    private int cells;
    private final NameCounts names = new NameCounts();

    void element() {
        if (++elements > MOST_ELEMENTS) {
            throw FILE_INFLATES_TOO_FAR.because("more than %d elements", MOST_ELEMENTS);
        }
    }

    /** A name of an element, an attribute or a namespace, by its hash; a parser keeps each of them. */
    void name(long hash) {
        if (!names.add(hash)) {
            throw FILE_INFLATES_TOO_FAR.because("more than %d names", NameCounts.MOST);
        }
    }

    void string() {
        if (++strings > MOST_STRINGS) {
            throw FILE_TOO_MANY_STRINGS.because("more than %d strings", MOST_STRINGS);
        }
    }

    void cell() {
        if (++cells > MOST_CELLS) {
            throw FILE_TOO_MANY_CELLS.because("more than %d cells", MOST_CELLS);
        }
    }
}
