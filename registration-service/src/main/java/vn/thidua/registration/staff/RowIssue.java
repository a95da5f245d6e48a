package vn.thidua.registration.staff;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.PlainText;

/** What is wrong or doubtful in a row of a list, where it stands in the file, and what to do about it in both languages. */
public record RowIssue(
        Severity severity,
        @Nullable Integer row,
        @Nullable String column,
        String code,
        @Nullable String value,
        String message,
        String messageEn) {

    private static final int MOST_SHOWN = 80;

    /** Whether the list cannot be taken because of it, or is only to be looked at. */
    public enum Severity {
        ERROR,
        QUESTION
    }

    /** Of the whole file. */
    public static RowIssue ofFile(String code, String message, String messageEn) {
        return new RowIssue(Severity.ERROR, null, null, code, null, message, messageEn);
    }

    /** Of a cell; the column is a letter, as the spreadsheet shows it. */
    public static RowIssue ofCell(
            Severity severity, int row, int column, String code, String value, String message, String messageEn) {
        var seen = PlainText.shown(value);
        var shown = seen.length() > MOST_SHOWN ? seen.substring(0, MOST_SHOWN) + "…" : seen;
        return new RowIssue(severity, row, letter(column), code, shown, message, messageEn);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
