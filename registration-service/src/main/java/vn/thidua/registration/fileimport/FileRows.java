package vn.thidua.registration.fileimport;

import java.util.List;

/** The rows of a file's table, one after the other: of the first sheet with something in it, or of a document's tables. */
public interface FileRows {

    /** Guards the file and opens its rows; refuses with an {@link FileImportReason}. */
    Rows open(byte[] bytes, String fileName);

    /** The rows of an opened file, to be walked through once. */
    interface Rows extends AutoCloseable {

        /** The number of the last row with something in it, for telling progress. */
        int last();

        /** Hands over every row with something in it, in order and in memory that does not grow with the file. */
        void forEachRow(Each each);

        @Override
        void close();
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Each {

        /** The row's number as the program shows it, and its cells' texts as shown, in Unicode; cells left out are blank. */
        void row(int number, List<String> cells);
    }
}
