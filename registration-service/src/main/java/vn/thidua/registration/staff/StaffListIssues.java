package vn.thidua.registration.staff;

import static vn.thidua.registration.staff.RowIssue.Severity.ERROR;
import static vn.thidua.registration.staff.RowIssue.Severity.QUESTION;

import java.util.ArrayList;
import java.util.List;

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
        add(
                RowIssue.ofFile(
                        "staff-list-without-names",
                        "Không thấy cột “Họ và tên” trong 40 dòng đầu. Hãy thêm dòng tiêu đề cột: TT, Họ và tên, Phòng, Chức vụ, Từ ngày.",
                        "No column “Full name” in the first 40 rows. Add a row of headings: No., Full name, Room, Position, Since."));
    }

    void nobody(boolean rooms) {
        if (!rooms) {
            add(RowIssue.ofFile(
                    "staff-list-without-rooms",
                    "Không thấy cột “Phòng” (hoặc “Đơn vị”, “Bộ phận”). Hãy thêm cột này và ghi phòng của từng người.",
                    "There is no column “Room” (or “Department”). Add it and write everybody's room."));
            return;
        }
        add(RowIssue.ofFile(
                "staff-list-empty",
                "Danh sách không có người nào dưới dòng tiêu đề. Hãy kiểm tra đã chọn đúng tệp.",
                "There is nobody below the headings. Check that this is the right file."));
    }

    void brokenOff(String code) {
        add(RowIssue.ofFile(
                code,
                "Tệp hỏng giữa chừng nên không đọc được đến hết. Hãy mở tệp bằng Excel, lưu lại rồi nạp lần nữa.",
                "The file is broken and could not be read to its end. Open it in Excel, save it and upload it again."));
    }

    void tooLong(int most) {
        add(RowIssue.ofFile(
                "staff-list-too-long",
                "Danh sách dài hơn %,d người. Hãy tách tệp theo đơn vị.".formatted(most),
                "The list has more than %,d people. Split the file by unit.".formatted(most)));
    }

    void skipped(int row, int column, String value) {
        add(RowIssue.ofCell(
                QUESTION,
                row,
                column,
                "row-not-a-person",
                value,
                "Dòng này không có số thứ tự hoặc phòng nên không tính là một người. Hãy xem có đúng không.",
                "This row has no number or no room and is not counted as a person. See whether that is right."));
    }

    void missing(int row, int column, String code, String vi, String en) {
        add(RowIssue.ofCell(
                ERROR,
                row,
                column,
                code,
                "",
                "Thiếu %s. Hãy ghi %s của người ở dòng này.".formatted(vi, vi),
                "There is no %s. Write the %s of the person in this row.".formatted(en, en)));
    }

    void tooLong(int row, int column, String code, String value, int most) {
        add(RowIssue.ofCell(
                ERROR,
                row,
                column,
                code,
                value,
                "Ô dài hơn %d ký tự. Hãy kiểm tra đã ghi đúng cột.".formatted(most),
                "The cell has more than %d characters. Check that it is in the right column.".formatted(most)));
    }

    void notPlain(int row, int column, String value) {
        add(RowIssue.ofCell(
                ERROR,
                row,
                column,
                "cell-not-plain-text",
                value,
                "Ô có ký tự không dùng trong tên. Hãy gõ lại bằng chữ thường.",
                "The cell has characters that no name has. Type it again in plain text."));
    }

    /** Cells merged over several rows have their text in the first one. Said once for each such room. */
    void roomFromAbove(int row, int column, String room) {
        add(RowIssue.ofCell(
                QUESTION,
                row,
                column,
                "room-from-above",
                room,
                "Ô phòng để trống, nên hiểu là cùng phòng với dòng trên. Hãy xem có đúng không.",
                "The room is blank and is taken to be the one above. See whether that is right."));
    }

    void notADay(int row, int column, String value) {
        add(RowIssue.ofCell(
                ERROR,
                row,
                column,
                "since-not-a-day",
                value,
                "Không đọc được ngày. Hãy ghi như 01/03/2015, hoặc để trống.",
                "This is no day. Write it as 01/03/2015, or leave it blank."));
    }

    void sinceAfterList(int row, int column, String value) {
        add(RowIssue.ofCell(
                QUESTION,
                row,
                column,
                "since-after-list",
                value,
                "Người này vào sau ngày của danh sách. Hãy xem lại ngày.",
                "This person came after the day of the list. Look at the day again."));
    }

    void duplicate(StaffEntry person, int column, int firstRow) {
        add(RowIssue.ofCell(
                QUESTION,
                person.row(),
                column,
                "person-twice",
                person.name(),
                "Trùng tên và phòng với dòng %d. Nếu là một người, hãy xóa một dòng; nếu là hai người, giữ nguyên."
                        .formatted(firstRow),
                "Same name and room as in row %d. Delete one row if it is one person; keep both if they are two."
                        .formatted(firstRow)));
    }

    private void add(RowIssue problem) {
        count++;
        errors += problem.isError() ? 1 : 0;
        if (shown.size() < MOST_SHOWN) {
            shown.add(problem);
        }
    }
}
