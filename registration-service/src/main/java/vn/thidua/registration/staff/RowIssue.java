package vn.thidua.registration.staff;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.PlainText;
import vn.thidua.registration.fileimport.ColumnLetters;

/** What is wrong or doubtful in a row of a list, where it stands in the file, and the sentence that says what to do. */
public record RowIssue(
        Severity severity,
        @Nullable Integer row,
        @Nullable String column,
        String code,
        @Nullable String value,
        Sentence sentence) {

    private static final int MOST_SHOWN = 80;

    /** Whether the list cannot be accepted because of it, or it only has to be checked. */
    public enum Severity {
        ERROR,
        QUESTION
    }

    /** Of the whole file. */
    public static RowIssue ofFile(Sentence sentence) {
        return new RowIssue(Severity.ERROR, null, null, sentence.key(), null, sentence);
    }

    /** Of a row beside what is stored: no cell is to blame. */
    public static RowIssue ofRow(Severity severity, int row, String value, Sentence sentence) {
        return new RowIssue(severity, row, null, sentence.key(), shown(value), sentence);
    }

    /** Of a cell; the column is a letter, as the spreadsheet shows it. */
    public static RowIssue ofCell(Severity severity, int row, int column, String value, Sentence sentence) {
        return new RowIssue(severity, row, letter(column), sentence.key(), shown(value), sentence);
    }

    /** The same under a code of its own, where one sentence serves several. */
    public RowIssue coded(String its) {
        return new RowIssue(severity, row, column, its, value, sentence);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static String shown(String value) {
        var seen = PlainText.shown(value);
        return seen.length() > MOST_SHOWN ? seen.substring(0, MOST_SHOWN) + "…" : seen;
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letter(int column) {
        return ColumnLetters.of(column + 1);
    }
}
