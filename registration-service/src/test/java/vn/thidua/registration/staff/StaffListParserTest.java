package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Sentence;

class StaffListParserTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 3, 1);
    private static final List<String> HEADINGS = List.of("TT", "Họ và tên", "Chức vụ", "Phòng, ban", "Từ ngày");

    private final List<StaffEntry> people = new ArrayList<>();
    private final StaffListParser sheet = new StaffListParser(AS_OF, people::add);
    private int row;

    @Test
    void findsTheColumnsBelowThePapersOwnLines() {
        var tally = read(
                List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
                List.of("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC"),
                HEADINGS,
                List.of("(1)", "(2)", "(3)", "(4)", "(5)"),
                List.of("01", "Nguyễn Văn An", "Trưởng phòng", "Văn phòng", "01/03/2015"),
                List.of("2", " Trần  Thị\u00a0Bình ", "", "Phòng Kế hoạch", "44000"));

        assertThat(tally.isAcceptable()).isTrue();
        assertThat(tally.problemCount()).isZero();
        assertThat(tally.people()).isEqualTo(2);
        assertThat(tally.rooms()).isEqualTo(2);
        assertThat(people)
                .containsExactly(
                        new StaffEntry(5, "Nguyễn Văn An", "Văn phòng", "Trưởng phòng", LocalDate.of(2015, 3, 1)),
                        new StaffEntry(6, "Trần Thị Bình", "Phòng Kế hoạch", null, LocalDate.of(2020, 6, 18)));
    }

    @Test
    void knowsHeadingsByOtherNamesAndInOtherOrder() {
        read(
                List.of("Đơn vị công tác", "Ngày vào cơ quan", "HỌ TÊN (viết hoa)", "STT", "CCCD"),
                List.of("Thanh tra Sở", "2018", "LÊ VĂN CƯỜNG", "1", "019088001234"));

        assertThat(people)
                .containsExactly(new StaffEntry(2, "LÊ VĂN CƯỜNG", "Thanh tra Sở", null, LocalDate.of(2018, 1, 1)));
    }

    @Test
    void putsNamesInTwoColumnsTogether() {
        read(
                List.of("TT", "Họ và tên", "", "Phòng"),
                List.of("1", "Phạm Thị", "Dung", "Văn phòng"),
                List.of("2", "Hoàng Văn", "Em", "Văn phòng"));
        assertThat(people).extracting(StaffEntry::name).containsExactly("Phạm Thị Dung", "Hoàng Văn Em");
    }

    @Test
    void readsHeadingsOnTwoLevels() {
        read(
                List.of("TT", "Họ và tên", "", "Công tác", ""),
                List.of("", "Họ đệm", "Tên", "Phòng", "Chức vụ"),
                List.of("1", "Phạm Thị Thu", "Hà", "Văn phòng", "Kế toán"));
        assertThat(people).containsExactly(new StaffEntry(3, "Phạm Thị Thu Hà", "Văn phòng", "Kế toán", null));
    }

    @Test
    void takesRoomsFromLinesAboveTheirPeople() {
        var tally = read(
                List.of("TT", "Họ và tên", "Chức vụ"),
                List.of("I", "Văn phòng", ""),
                List.of("1", "Nguyễn Văn An", "Chánh Văn phòng"),
                List.of("II", "Phòng Quản lý khoa học", ""),
                List.of("1", "Trần Thị Bình", "Trưởng phòng"),
                List.of("", "Tổng cộng: 2 người", ""));
        assertThat(people)
                .extracting(StaffEntry::name, StaffEntry::room)
                .containsExactly(tuple("Nguyễn Văn An", "Văn phòng"), tuple("Trần Thị Bình", "Phòng Quản lý khoa học"));
        assertThat(tally.rooms()).isEqualTo(2);
    }

    @Test
    void asksAboutRoomsLeftBlankUnderAMergedCell() {
        var tally = read(
                HEADINGS,
                List.of("1", "Nguyễn Văn An", "", "Văn phòng", ""),
                List.of("2", "Trần Thị Bình", "", "", ""),
                List.of("3", "Lê Văn Cường", "", "", ""));
        assertThat(people).extracting(StaffEntry::room).containsOnly("Văn phòng");
        assertThat(tally.problems())
                .singleElement()
                .extracting(RowIssue::code, RowIssue::row, RowIssue::column)
                .containsExactly("room-from-above", 3, "D");
        assertThat(tally.isAcceptable()).isTrue();
    }

    @Test
    void marksTheSameNameInTheSameRoom() {
        var tally = read(
                HEADINGS,
                List.of("1", "Nguyễn Văn An", "", "Văn phòng", ""),
                List.of("2", Normalizer.normalize("Nguyễn Văn An", Normalizer.Form.NFD), "", "Văn  phòng", ""),
                List.of("3", "Nguyễn Văn An", "", "Thanh tra", ""));
        assertThat(tally.people()).isEqualTo(3);
        assertThat(tally.rooms()).isEqualTo(2);
        assertThat(tally.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence())
                        .isEqualTo(Sentence.of("person-twice").with("firstRow", 2)))
                .extracting(RowIssue::code, RowIssue::severity)
                .containsExactly("person-twice", RowIssue.Severity.QUESTION);
    }

    @Test
    void asksAboutNamesThatDifferInAMarkOrACapitalAndCountsThemAll() {
        var tally = read(
                HEADINGS,
                List.of("1", "Lê Thị Hoa", "", "Văn phòng", ""),
                List.of("2", "Lê Thị Hòa", "", "Văn phòng", ""),
                List.of("3", "Lê Thị Hòa", "", "Văn phòng", ""),
                List.of("4", "Lê Thị Hoa", "", "Văn phòng", ""));
        assertThat(tally.people()).isEqualTo(4);
        assertThat(tally.isAcceptable()).isTrue();
        assertThat(tally.problems())
                .extracting(RowIssue::row, RowIssue::sentence)
                .containsExactly(
                        tuple(3, Sentence.of("person-like-row").with("firstRow", 2)),
                        tuple(4, Sentence.of("person-twice").with("firstRow", 3)),
                        tuple(5, Sentence.of("person-twice").with("firstRow", 2)));
    }

    @Test
    void roomsThatDifferInAMarkOrACapitalAreTwoAndAskedAboutOnce() {
        var tally = read(
                HEADINGS,
                List.of("1", "Nguyễn Văn An", "", "Phòng Hòa giải", ""),
                List.of("2", "Trần Thị Bình", "", "PHÒNG HÒA GIẢI", ""),
                List.of("3", "Lê Văn Cường", "", "PHÒNG HÒA GIẢI", ""));
        assertThat(tally.rooms()).isEqualTo(2);
        assertThat(tally.problems())
                .singleElement()
                .extracting(RowIssue::row, RowIssue::column, RowIssue::sentence)
                .containsExactly(3, "D", Sentence.of("room-like-another").with("other", "Phòng Hòa giải"));
    }

    @Test
    void namesEveryRowAndColumnInError() {
        var tally = read(
                HEADINGS,
                List.of("1", "", "", "Văn phòng", ""),
                List.of("2", "Trần Thị Bình", "", "Văn phòng", "31/02/2015"),
                List.of("3", "<b>An</b>", "x".repeat(151), "Văn phòng", ""));
        assertThat(tally.isAcceptable()).isFalse();
        assertThat(tally.problems())
                .extracting(RowIssue::row, RowIssue::column, RowIssue::code)
                .containsExactly(
                        tuple(2, "B", "name-missing"),
                        tuple(3, "E", "since-not-a-day"),
                        tuple(4, "B", "cell-not-plain-text"),
                        tuple(4, "C", "position-too-long"));
        assertThat(people).isEmpty();
    }

    @Test
    void keepsTheFirstProblemsAndCountsThemAll() {
        row(HEADINGS);
        for (int i = 1; i <= 500; i++) {
            row(List.of(Integer.toString(i), "", "", "Văn phòng", ""));
        }
        var tally = sheet.finish();
        assertThat(tally.problems()).hasSize(StaffListIssues.MOST_SHOWN);
        assertThat(tally.problemCount()).isEqualTo(500);
    }

    @Test
    void doesNotCountSignaturesAndTotalsAsPeople() {
        var tally = read(
                HEADINGS,
                List.of("1", "Tống Văn An", "", "Văn phòng", ""),
                HEADINGS,
                List.of("2", "Công Thị Bình", "", "Văn phòng", ""),
                List.of("", "Tổng số", "", "", ""),
                List.of("", "NGƯỜI LẬP BIỂU", "", "", "GIÁM ĐỐC"));
        assertThat(people).extracting(StaffEntry::name).containsExactly("Tống Văn An", "Công Thị Bình");
        assertThat(tally.problems()).extracting(RowIssue::code).containsOnly("row-not-a-person");
    }

    @Test
    void asksAboutSomebodyWhoCameAfterTheDayOfTheList() {
        var tally = read(HEADINGS, List.of("1", "Nguyễn Văn An", "", "Văn phòng", "01/04/2022"));
        assertThat(tally.problems()).extracting(RowIssue::code).containsExactly("since-after-list");
        assertThat(tally.isAcceptable()).isTrue();
    }

    @Test
    void saysWhatIsMissingOfTheWholeFile() {
        assertThat(read(List.of("Một", "Hai")).problems())
                .extracting(RowIssue::code)
                .containsExactly("staff-list-without-names");
        assertThat(new StaffListParser(AS_OF, people::add).finish().isAcceptable())
                .isFalse();
        var withoutRooms = new StaffListParser(AS_OF, people::add);
        withoutRooms.row(1, List.of("Họ và tên"));
        withoutRooms.row(2, List.of("Nguyễn Văn An"));
        assertThat(withoutRooms.finish().problems())
                .extracting(RowIssue::code)
                .containsExactly("staff-list-without-rooms");
        var empty = new StaffListParser(AS_OF, people::add);
        empty.row(1, HEADINGS);
        assertThat(empty.finish().problems()).extracting(RowIssue::code).containsExactly("staff-list-empty");
    }

    @SafeVarargs
    private StaffListResult read(List<String>... rows) {
        for (var cells : rows) {
            row(cells);
        }
        return sheet.finish();
    }

    private void row(List<String> cells) {
        sheet.row(++row, cells);
    }
}
