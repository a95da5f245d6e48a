package vn.thidua.registration.fileimport;

/** A column as spreadsheets call it. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /** 1 is A, 26 is Z, 27 is AA. */
    public static String of(int column) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
