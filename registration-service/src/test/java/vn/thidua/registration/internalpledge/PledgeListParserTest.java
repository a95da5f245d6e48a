package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.Sample;
import vn.thidua.registration.staff.RowIssue;

class PledgeListParserTest {

    private static final Sentence LIKE_FIRST =
            Sentence.of("name-like-row").with("other", "Lê Thị Hoa, Văn phòng").with("otherRow", 2);

    private final PledgeListParser sheet = new PledgeListParser(Sample.form());
    private int row;

    @Test
    void readsTitlesWrittenInOneColumn() {
        row("TT", "Họ và tên", "Chức vụ", "Phòng", "Danh hiệu đăng ký");
        row("1", "Nguyễn Văn An", "Trưởng phòng", "Văn phòng", "LĐTT, CSTĐCS");
        row("2", "Trần Thị Bình", "", "Văn phòng", "Lao động tiên tiến; Chiến sĩ thi đua cấp Bộ, tỉnh");
        row("", "", "", "Văn phòng", "Tập thể Lao động xuất sắc");
        row("3", "Lê Văn Cường", "", "Thanh tra", "");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).flatExtracting(PledgeRow::problems).isEmpty();
        assertThat(sheet.rows())
                .extracting(PledgeRow::row, PledgeRow::pledge)
                .containsExactly(
                        tuple(
                                2,
                                new WrittenPledge(
                                        Pledger.PERSON,
                                        "Nguyễn Văn An",
                                        "Văn phòng",
                                        "Trưởng phòng",
                                        List.of("LDTT", "CSTDCS"))),
                        tuple(
                                3,
                                new WrittenPledge(
                                        Pledger.PERSON,
                                        "Trần Thị Bình",
                                        "Văn phòng",
                                        null,
                                        List.of("LDTT", "CSTD_BO_TINH"))),
                        tuple(4, new WrittenPledge(Pledger.ROOM, "Văn phòng", null, null, List.of("TTLDXS"))));
    }

    @Test
    void readsMarksUnderTitles() {
        row("STT", "Họ tên", "Đơn vị", "LĐTT", "CSTĐCS");
        row("1", "Nguyễn Văn An", "Văn phòng", "x", "X");
        row("2", "Trần Thị Bình", "Văn phòng", "x", "0");
        row("3", "Lê Văn Cường", "Thanh tra", "xem lại", "");

        assertThat(sheet.rows())
                .extracting(it -> it.pledge().titles())
                .containsExactly(List.of("LDTT", "CSTDCS"), List.of("LDTT"), List.of());
        assertThat(sheet.rows().getLast().problems())
                .extracting(RowIssue::code, RowIssue::row, RowIssue::column)
                .containsExactly(tuple("mark-not-understood", 4, "D"));
    }

    @Test
    void saysWhatCannotBeTaken() {
        row("TT", "Họ và tên", "Phòng", "Danh hiệu");
        row("1", "Nguyễn Văn An", "Văn phòng", "Tập thể Lao động xuất sắc");
        row("2", "Trần Thị Bình", "Văn phòng", "Học sinh giỏi nhất lớp");
        row("3", "Nguyễn Văn An", "Văn phòng", "LĐTT");

        assertThat(sheet.rows())
                .flatExtracting(PledgeRow::problems)
                .extracting(RowIssue::row, RowIssue::code)
                .containsExactly(
                        tuple(2, "title-not-for-holder"), tuple(3, "title-not-understood"), tuple(4, "pledge-twice"));
        assertThat(sheet.rows()).noneMatch(PledgeRow::isAcceptable);
    }

    @Test
    void namesThatDifferInAMarkOrACapitalAreTwoPeople() {
        row("TT", "Họ và tên", "Phòng", "Danh hiệu");
        row("1", "Lê Thị Hoa", "Văn phòng", "LĐTT");
        row("2", "Lê Thị Hòa", "Văn phòng", "LĐTT");
        row("3", "LÊ THỊ HÒA", "Văn phòng", "LĐTT");
        row("4", "Lê Thị Hòa", "Thanh tra", "LĐTT");

        assertThat(sheet.rows()).allMatch(PledgeRow::isAcceptable);
        assertThat(sheet.rows())
                .flatExtracting(PledgeRow::problems)
                .extracting(RowIssue::row, RowIssue::sentence)
                .containsExactly(tuple(3, LIKE_FIRST), tuple(4, LIKE_FIRST));
    }

    @Test
    void namesakesNeedTheirPositions() {
        row("TT", "Họ và tên", "Chức vụ", "Phòng", "Danh hiệu");
        row("1", "Lê Thị Hòa", "Kế toán", "Văn phòng", "LĐTT");
        row("2", "Lê Thị Hòa", "Văn thư", "Văn phòng", "LĐTT");
        assertThat(sheet.rows()).flatExtracting(PledgeRow::problems).isEmpty();

        row("3", "Lê Thị Hòa", "", "Văn phòng", "LĐTT");
        row("4", "Lê Thị Hòa", "Văn thư", "Văn phòng", "CSTĐCS");
        row("5", "Lê Thị Hòa", "Lái xe", "Văn phòng", "LĐTT");

        assertThat(sheet.rows())
                .flatExtracting(PledgeRow::problems)
                .extracting(RowIssue::row, RowIssue::column, RowIssue::code)
                .containsExactly(
                        tuple(4, "B", "namesakes-unclear"),
                        tuple(5, "B", "pledge-twice"),
                        tuple(6, "B", "namesakes-unclear"));
        assertThat(sheet.rows()).filteredOn(it -> !it.isAcceptable()).hasSize(3);
    }

    @Test
    void keepsItsWordsShortAboutACellThatNamesTooMuch() {
        row("TT", "Họ và tên", "Phòng", "Danh hiệu");
        row("1", "Nguyễn Văn An", "Văn phòng", "a;".repeat(100));
        row("2", "Trần Thị Bình", "Văn phòng", "LĐTT".repeat(1000));

        assertThat(sheet.rows())
                .flatExtracting(PledgeRow::problems)
                .extracting(RowIssue::row, RowIssue::code)
                .containsExactly(tuple(2, "too-many-titles"), tuple(3, "too-many-titles"));
    }

    @Test
    void asksAboutATitleThatIsMisspelt() {
        row("TT", "Họ và tên", "Phòng", "Danh hiệu");
        row("1", "Nguyễn Văn An", "Văn phòng", "Chiến sỹ thi dua co sở");

        var only = sheet.rows().getFirst();
        assertThat(only.pledge().titles()).containsExactly("CSTDCS");
        assertThat(only.isAcceptable()).isTrue();
    }

    @Test
    void saysWhatTheFileLacks() {
        row("Một", "Hai");
        assertThat(sheet.problems()).extracting(RowIssue::code).containsExactly("pledge-list-without-names");
        row("Họ và tên", "Phòng");
        row("Nguyễn Văn An", "Văn phòng");
        assertThat(sheet.problems()).extracting(RowIssue::code).containsExactly("pledge-list-without-titles");
    }

    private void row(String... cells) {
        sheet.row(++row, List.of(cells));
    }
}
