package vn.thidua.registration.staff;

import static vn.thidua.registration.staff.RowIssue.Severity.ERROR;
import static vn.thidua.registration.staff.RowIssue.Severity.QUESTION;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.domain.Sentence;

/** What is found in a staff list, counted all, the first ones kept to be shown. */
final class StaffListIssues {

    static final int MOST_SHOWN = 200;

    private final List<RowIssue> shown = new ArrayList<>();
    private int count;
    private int errors;

    List<RowIssue> shown() {
        return shown;
    }

    int count() {
        return count;
    }

    int errors() {
        return errors;
    }

    void withoutNames() {
        add(RowIssue.ofFile(Sentence.of("staff-list-without-names")));
    }

    void nobody(boolean rooms) {
        add(RowIssue.ofFile(rooms ? Sentence.of("staff-list-empty") : Sentence.of("staff-list-without-rooms")));
    }

    void brokenOff(String code) {
        add(RowIssue.ofFile(Sentence.of("file-broken-off")).coded(code));
    }

    void tooLong(int most) {
        add(RowIssue.ofFile(Sentence.of("staff-list-too-long").with("most", most)));
    }

    void skipped(int row, int column, String value) {
        add(RowIssue.ofCell(QUESTION, row, column, value, Sentence.of("row-not-a-person")));
    }

    void nameMissing(int row, int column) {
        add(RowIssue.ofCell(ERROR, row, column, "", Sentence.of("name-missing")));
    }

    void roomMissing(int row, int column) {
        add(RowIssue.ofCell(ERROR, row, column, "", Sentence.of("room-missing")));
    }

    void tooLong(int row, int column, String code, String value, int most) {
        add(RowIssue.ofCell(
                        ERROR, row, column, value, Sentence.of("cell-too-long").with("most", most))
                .coded(code));
    }

    void notPlain(int row, int column, String value) {
        add(RowIssue.ofCell(ERROR, row, column, value, Sentence.of("cell-not-plain-text")));
    }

    /** Cells merged over several rows have their text in the first one. Said once for each such room. */
    void roomFromAbove(int row, int column, String room) {
        add(RowIssue.ofCell(QUESTION, row, column, room, Sentence.of("room-from-above")));
    }

    void notADay(int row, int column, String value) {
        add(RowIssue.ofCell(ERROR, row, column, value, Sentence.of("since-not-a-day")));
    }

    void sinceAfterList(int row, int column, String value) {
        add(RowIssue.ofCell(QUESTION, row, column, value, Sentence.of("since-after-list")));
    }

    void repeated(StaffEntry person, int column, int firstRow, boolean same) {
        var sentence = same
                ? Sentence.of("person-twice").with("firstRow", firstRow)
                : Sentence.of("person-like-row").with("firstRow", firstRow);
        add(RowIssue.ofCell(QUESTION, person.row(), column, person.name(), sentence));
    }

    /** Said once for each other spelling. */
    void roomLikeAnother(StaffEntry person, int column, String other) {
        add(RowIssue.ofCell(
                QUESTION,
                person.row(),
                column,
                person.room(),
                Sentence.of("room-like-another").with("other", other)));
    }

    private void add(RowIssue issue) {
        count++;
        errors += issue.isError() ? 1 : 0;
        if (shown.size() < MOST_SHOWN) {
            shown.add(issue);
        }
    }
}
