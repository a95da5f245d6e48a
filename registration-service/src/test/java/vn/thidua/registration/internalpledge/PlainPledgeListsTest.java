package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Sample;
import vn.thidua.registration.Texts;
import vn.thidua.registration.staff.RowIssue;

/** What is kept of a list of pledges is plain text, whatever stands in its cells. */
class PlainPledgeListsTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("TT", "Họ và tên", "Chức vụ", "Phòng", "Danh hiệu đăng ký", "CSTĐCS"),
            List.of("1", "Nguyễn Văn An", "Trưởng phòng", "Văn phòng", "LĐTT, CSTĐ cơ sở", "x"),
            List.of("2", "Trần Thị Bình", "Chuyên viên", "Thanh tra", "Lao động tiên tiến", ""),
            List.of("", "", "", "Thanh tra", "Tập thể Lao động xuất sắc", ""));

    @Test
    void whatLooksTheSameIsReadAsTheSame() {
        var plain = read(it -> it, ROWS);
        var alike = read(Texts::lookingLike, ROWS);

        assertThat(plain.rows()).hasSize(3);
        assertThat(alike.rows()).isEqualTo(plain.rows());
        Texts.requirePlain(alike.rows());
    }

    @Test
    void pledgesThatLookTheSameAreOne() {
        var alike = List.of(
                ROWS.get(0),
                ROWS.get(1),
                ROWS.get(1).stream().map(Texts::lookingLike).toList());

        assertThat(read(it -> it, alike).rows().getLast().problems())
                .extracting(RowIssue::code)
                .contains("pledge-twice");
    }

    @Test
    void whatWouldBeSeenIsRefused() {
        for (int row = 1; row < ROWS.size(); row++) {
            for (int column = 1; column < 6; column++) {
                if (!ROWS.get(row).get(column).isEmpty()) {
                    var read = read(it -> it, withOne(row, column));
                    var wrong = read.rows().get(row - 1);

                    assertThat(wrong.problems()).as("%d, %d", row, column).isNotEmpty();
                    assertThat(wrong.isAcceptable() && column < 4)
                            .as("%d, %d", row, column)
                            .isFalse();
                    Texts.requirePlain(wrong.problems());
                    Texts.requirePlain(wrong.pledge().titles());
                }
            }
        }
    }

    private static List<List<String>> withOne(int row, int column) {
        var rows = new ArrayList<>(ROWS);
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, Texts.hostile(cells.get(column)));
        rows.set(row, cells);
        return rows;
    }

    private static PledgeListParser read(UnaryOperator<String> change, List<List<String>> rows) {
        var sheet = new PledgeListParser(Sample.form());
        for (int i = 0; i < rows.size(); i++) {
            sheet.row(i + 1, rows.get(i).stream().map(change).toList());
        }
        return sheet;
    }
}
