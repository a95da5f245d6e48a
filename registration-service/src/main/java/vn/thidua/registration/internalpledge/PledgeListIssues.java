package vn.thidua.registration.internalpledge;

import static vn.thidua.registration.staff.RowIssue.Severity.ERROR;
import static vn.thidua.registration.staff.RowIssue.Severity.QUESTION;

import java.util.Optional;
import vn.thidua.platform.text.PlainText;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.staff.PersonName;
import vn.thidua.registration.staff.RowIssue;

/** What can be wrong or doubtful in a list of pledges. */
final class PledgeListIssues {

    private static final int MOST = 150;

    private PledgeListIssues() {}

    static RowIssue withoutNames() {
        return RowIssue.ofFile(
                "pledge-list-without-names",
                "Không thấy cột “Họ và tên” hoặc “Phòng” trong 40 dòng đầu. Hãy thêm dòng tiêu đề cột.",
                "No column “Full name” or “Room” in the first 40 rows. Add a row of headings.");
    }

    static RowIssue withoutTitles() {
        return RowIssue.ofFile(
                "pledge-list-without-titles",
                "Không thấy cột “Danh hiệu đăng ký” hay cột mang tên danh hiệu (LĐTT, CSTĐCS…). Hãy thêm cột này.",
                "No column “Titles” and none headed by a title (LĐTT, CSTĐCS…). Add one.");
    }

    static RowIssue nobody() {
        return RowIssue.ofFile(
                "pledge-list-empty",
                "Danh sách không có ai đăng ký danh hiệu nào. Hãy kiểm tra đã chọn đúng tệp.",
                "Nobody pledges any title in the list. Check that this is the right file.");
    }

    static RowIssue tooLong(int most) {
        return RowIssue.ofFile(
                "pledge-list-too-long",
                "Danh sách dài hơn %d dòng đăng ký. Hãy tách tệp theo phòng.".formatted(most),
                "The list has more than %d rows. Split the file by room.".formatted(most));
    }

    static RowIssue notUnderstood(int row, int column, String written) {
        return RowIssue.ofCell(
                ERROR,
                row,
                column,
                "title-not-understood",
                written,
                "Không hiểu danh hiệu này. Hãy ghi như trên mẫu đăng ký, ví dụ “Chiến sĩ thi đua cơ sở” hoặc CSTĐCS.",
                "This title is not understood. Write it as on the form, such as “Chiến sĩ thi đua cơ sở” or CSTĐCS.");
    }

    static RowIssue takenAs(int row, int column, String written, FormRow title) {
        return RowIssue.ofCell(
                QUESTION,
                row,
                column,
                "title-taken-as",
                written,
                "Hiểu là “%s”. Hãy xem có đúng không.".formatted(title.label()),
                "Taken to be “%s”. See whether that is right.".formatted(title.labelEn()));
    }

    static RowIssue notForHolder(int row, int column, FormRow title, Pledger pledger) {
        var person = pledger == Pledger.PERSON;
        return RowIssue.ofCell(
                ERROR,
                row,
                column,
                "title-not-for-holder",
                title.label(),
                person
                        ? "“%s” dành cho tập thể. Hãy ghi ở dòng của phòng, để trống cột họ và tên."
                                .formatted(title.label())
                        : "“%s” dành cho cá nhân. Hãy ghi họ và tên của người đăng ký.".formatted(title.label()),
                person
                        ? "“%s” is for collectives. Write it in a row of the room, without a name."
                                .formatted(title.labelEn())
                        : "“%s” is for people. Write the name of who pledges it.".formatted(title.labelEn()));
    }

    static RowIssue tooManyTitles(int row, int column, String written) {
        return RowIssue.ofCell(
                ERROR,
                row,
                column,
                "too-many-titles",
                clipped(written),
                "Ô ghi quá nhiều danh hiệu. Hãy chỉ ghi các danh hiệu người hoặc phòng này đăng ký.",
                "The cell names too many titles. Write only those that this person or room pledges.");
    }

    private static String clipped(String written) {
        return written.length() > MOST ? written.substring(0, MOST) : written;
    }

    static RowIssue notAMark(int row, int column, String written) {
        return RowIssue.ofCell(
                ERROR,
                row,
                column,
                "mark-not-understood",
                clipped(written),
                "Không hiểu dấu này. Hãy ghi x nếu đăng ký, hoặc để trống.",
                "This mark is not understood. Write x to pledge, or leave it blank.");
    }

    static RowIssue twice(int row, int column, String name, int firstRow) {
        return RowIssue.ofCell(
                ERROR,
                row,
                column,
                "pledge-twice",
                name,
                "Trùng với dòng %d. Hãy gộp hai dòng, hoặc ghi thêm để phân biệt hai người cùng tên."
                        .formatted(firstRow),
                "Same as row %d. Put both rows together, or tell the two people apart.".formatted(firstRow));
    }

    static Optional<RowIssue> ofText(int row, int column, String text) {
        if (text.length() > MOST) {
            return Optional.of(RowIssue.ofCell(
                    ERROR,
                    row,
                    column,
                    "cell-too-long",
                    clipped(text),
                    "Ô dài hơn %d ký tự. Hãy kiểm tra đã ghi đúng cột.".formatted(MOST),
                    "The cell has more than %d characters. Check that it is in the right column.".formatted(MOST)));
        }
        return !PersonName.isPlain(text)
                ? Optional.of(RowIssue.ofCell(
                        ERROR,
                        row,
                        column,
                        "cell-not-plain-text",
                        PlainText.shown(text),
                        "Ô có ký tự không dùng trong tên. Hãy gõ lại bằng chữ thường.",
                        "The cell has characters that no name has. Type it again in plain text."))
                : Optional.empty();
    }
}
