package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Texts;

/** What is kept of a staff list is plain text, whatever stands in its cells. */
class PlainListsTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("TT", "Họ và tên", "Chức vụ", "Phòng", "Từ ngày"),
            List.of("1", "Nguyễn Văn An", "Trưởng phòng", "Văn phòng", "01/03/2015"),
            List.of("2", "Trần Thị Bình", "Chuyên viên", "Thanh tra", "2018"));

    private final List<StaffEntry> people = new ArrayList<>();

    @Test
    void whatLooksTheSameIsReadAsTheSame() {
        assertThat(read(it -> it, ROWS).problemCount()).isZero();
        var plain = List.copyOf(people);
        people.clear();

        assertThat(read(Texts::lookingLike, ROWS).problemCount()).isZero();
        assertThat(people).isEqualTo(plain);
    }

    @Test
    void namesThatLookTheSameAreOneName() {
        var alike = List.of(
                ROWS.get(0),
                ROWS.get(1),
                ROWS.get(1).stream().map(Texts::lookingLike).toList());

        assertThat(read(it -> it, alike).problems()).extracting(RowIssue::code).containsExactly("person-twice");
    }

    @Test
    void whatWouldBeSeenIsRefused() {
        for (int row = 1; row < ROWS.size(); row++) {
            for (int column = 1; column < 5; column++) {
                people.clear();
                var tally = read(it -> it, withOne(row, column));

                assertThat(tally.isAcceptable()).as("%d, %d", row, column).isFalse();
                Texts.requirePlain(tally.problems());
                Texts.requirePlain(people);
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

    private StaffListResult read(UnaryOperator<String> change, List<List<String>> rows) {
        var sheet = new StaffListParser(LocalDate.of(2022, 3, 1), people::add);
        for (int i = 0; i < rows.size(); i++) {
            sheet.row(i + 1, rows.get(i).stream().map(change).toList());
        }
        return sheet.finish();
    }
}
