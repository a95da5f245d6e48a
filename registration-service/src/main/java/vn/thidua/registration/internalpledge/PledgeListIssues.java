package vn.thidua.registration.internalpledge;

import static vn.thidua.registration.staff.RowIssue.Severity.ERROR;
import static vn.thidua.registration.staff.RowIssue.Severity.QUESTION;

import java.util.Optional;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.PlainText;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.staff.PersonName;
import vn.thidua.registration.staff.RowIssue;

/** What can be wrong or doubtful in a list of pledges. */
final class PledgeListIssues {

    private PledgeListIssues() {}

    static RowIssue withoutNames() {
        return RowIssue.ofFile(Sentence.of("pledge-list-without-names"));
    }

    static RowIssue withoutTitles() {
        return RowIssue.ofFile(Sentence.of("pledge-list-without-titles"));
    }

    static RowIssue nobody() {
        return RowIssue.ofFile(Sentence.of("pledge-list-empty"));
    }

    static RowIssue tooLong(int most) {
        return RowIssue.ofFile(Sentence.of("pledge-list-too-long").with("most", most));
    }

    static RowIssue notUnderstood(int row, int column, String written) {
        return RowIssue.ofCell(ERROR, row, column, written, Sentence.of("title-not-understood"));
    }

    static RowIssue takenAs(int row, int column, String written, FormRow title) {
        var sentence = Sentence.of("title-taken-as").with("title", title.label(), title.labelEn());
        return RowIssue.ofCell(QUESTION, row, column, written, sentence);
    }

    static RowIssue notForHolder(int row, int column, FormRow title, Pledger pledger) {
        var sentence = Sentence.of("title-not-for-holder")
                .with("title", title.label(), title.labelEn())
                .with("pledger", pledger.name());
        return RowIssue.ofCell(ERROR, row, column, title.label(), sentence);
    }

    static RowIssue tooManyTitles(int row, int column, String written) {
        return RowIssue.ofCell(ERROR, row, column, clipped(written), Sentence.of("too-many-titles"));
    }

    private static String clipped(String written) {
        return written.length() > PersonName.LONGEST ? written.substring(0, PersonName.LONGEST) : written;
    }

    static RowIssue notAMark(int row, int column, String written) {
        return RowIssue.ofCell(ERROR, row, column, clipped(written), Sentence.of("mark-not-understood"));
    }

    static RowIssue twice(int row, int column, String name, int firstRow) {
        var sentence = Sentence.of("pledge-twice").with("firstRow", firstRow);
        return RowIssue.ofCell(ERROR, row, column, name, sentence);
    }

    static RowIssue namesakeOfRow(int row, int column, String name, int otherRow) {
        var sentence = Sentence.of("namesake-of-row").with("otherRow", otherRow);
        return RowIssue.ofCell(ERROR, row, column, name, sentence).coded("namesakes-unclear");
    }

    /** Of the row beside what is stored: no cell of the file is to blame. */
    static RowIssue namesakeUnclear(int row, String name) {
        return RowIssue.ofRow(ERROR, row, name, Sentence.of("namesakes-unclear"));
    }

    static RowIssue likeRow(int row, int column, String name, String other, int otherRow) {
        var sentence = Sentence.of("name-like-row")
                .with("other", PlainText.shown(clipped(other)))
                .with("otherRow", otherRow);
        return RowIssue.ofCell(QUESTION, row, column, name, sentence);
    }

    static RowIssue likePledge(int row, String name, String other) {
        var sentence = Sentence.of("name-like-pledge").with("other", other);
        return RowIssue.ofRow(QUESTION, row, name, sentence);
    }

    static Optional<RowIssue> ofText(int row, int column, String text) {
        if (text.length() > PersonName.LONGEST) {
            var sentence = Sentence.of("cell-too-long").with("most", PersonName.LONGEST);
            return Optional.of(RowIssue.ofCell(ERROR, row, column, clipped(text), sentence));
        }
        return PersonName.isPlain(text)
                ? Optional.empty()
                : Optional.of(
                        RowIssue.ofCell(ERROR, row, column, PlainText.shown(text), Sentence.of("cell-not-plain-text")));
    }
}
