package vn.thidua.office;

import java.util.List;

/** The rows of an opened file, of its first sheet with something in it or of a document's tables; to be walked through once. */
public interface Rows extends AutoCloseable {

    /** The number of the last row with something in it, for telling progress. */
    int last();

    /** Hands over every row with something in it, in order and in memory that does not grow with the file. */
    void forEachRow(Each each);

    @Override
    void close();

    /** Takes a row; what it throws comes out as it was thrown. */
    @FunctionalInterface
    interface Each {

        /** The row's number as the program shows it, and its cells' texts as shown, in Unicode; cells left out are blank. */
        void row(int number, List<String> cells);
    }
}
