package vn.thidua.registration.fileimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.office.FileReason;
import vn.thidua.office.OfficeText;
import vn.thidua.office.OfficeText.Block;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Kind;
import vn.thidua.office.OfficeText.Paragraph;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.title.Confidence;

/** What forms hold that nobody planned for, each trap by itself. */
class RegistrationFileParserTest {

    private static final List<String> PEOPLE = List.of("Danh hiệu thi đua", "Số lượng cá nhân", "Tỷ lệ (%)");

    @Test
    void aTableCutInTwoGoesOnWithoutItsHeading() {
        var preview = read(grid(1, PEOPLE, List.of("LĐTT", "70", "> 95%")), grid(2, List.of("CSTĐCS", "11", "15 %")));

        assertThat(codes(preview)).containsExactly("LDTT", "CSTDCS");
    }

    @Test
    void aHeadingInTheMiddleOfATableIsNoRow() {
        var preview = read(grid(1, PEOPLE, List.of("LĐTT", "70", "> 95%"), PEOPLE, List.of("CSTĐCS", "11", "15 %")));

        assertThat(codes(preview)).containsExactly("LDTT", "CSTDCS");
        assertThat(preview.problems()).isEmpty();
    }

    @Test
    void theRowOfDotsAndTheRowOfNumbersAreNoRows() {
        var preview = read(grid(
                1,
                PEOPLE,
                List.of("(1)", "(2)", "(3)"),
                List.of("LĐTT", "70", ""),
                List.of("…", "…", "…"),
                List.of("...", "", "")));

        assertThat(codes(preview)).containsExactly("LDTT");
        assertThat(preview.problems()).isEmpty();
    }

    @Test
    void aNumberWithoutATitleIsAskedAbout() {
        var preview = read(grid(1, PEOPLE, List.of("LĐTT", "70", ""), List.of("", "11", "")));

        assertThat(problems(preview)).containsExactly("row-without-title");
        assertThat(message(preview))
                .isEqualTo(
                        "Bảng 1, dòng 3, cột 2: có “11” nhưng dòng không ghi danh hiệu. Hãy ghi tên danh hiệu hoặc xóa ô này.");
    }

    @Test
    void noTargetIsLostBecauseItsTableIsNotUnderstood() {
        var preview = read(
                grid(1, PEOPLE, List.of("LĐTT", "70", "")),
                grid(2, List.of("Bằng khen của Bộ trưởng", "02", "x", "y")));

        assertThat(problems(preview)).containsExactly("row-under-no-heading");
    }

    @Test
    void aTableWithoutAHeadingReadsAsAList() {
        var preview = read(grid(
                1,
                List.of("1", "LĐTT", "33 đ/c = 100 %"),
                List.of("2", "TTLĐTT", "07"),
                List.of("3", "BK của Bộ trưởng", "02")));

        assertThat(preview.layout()).isEqualTo(ImportPreview.Layout.LIST);
        assertThat(preview.content().lines().getFirst()).isEqualTo(people("LDTT", "33 đ/c", "100 %"));
        assertThat(codes(preview)).containsExactly("LDTT", "TTLDTT");
        assertThat(problems(preview)).containsExactly("holder-unclear");
        assertThat(preview.cells().getFirst().row()).isEqualTo(1);
    }

    @Test
    void aCountOfPeopleIsNoHeading() {
        var preview = read(grid(
                1,
                List.of("Danh hiệu", "Cá nhân"),
                List.of("Danh hiệu LĐTT", "03 người"),
                List.of("Danh hiệu CSTĐCS", "01 người")));

        assertThat(codes(preview)).containsExactly("LDTT", "CSTDCS");
    }

    @Test
    void twoRowsOfOneTitleAreNotAddedUp() {
        var preview = read(grid(1, PEOPLE, List.of("CSTĐ cấp tỉnh", "02", ""), List.of("CSTĐ cấp Bộ", "01", "")));

        assertThat(problems(preview)).containsExactly("title-twice");
        assertThat(preview.isAcceptable()).isFalse();
        var chosen = read(
                choices(
                        List.of(new Choices.RowChoice(1, 3, null, null)),
                        List.of(new Choices.CellChoice(1, 2, 2, "03"))),
                grid(1, PEOPLE, List.of("CSTĐ cấp tỉnh", "02", ""), List.of("CSTĐ cấp Bộ", "01", "")));
        assertThat(chosen.isAcceptable()).isTrue();
        assertThat(chosen.content().lines()).containsExactly(people("CSTD_BO_TINH", "03", null));
    }

    @Test
    void aTargetUnderTheWrongHolderIsAskedAbout() {
        var preview = read(grid(1, List.of("Danh hiệu", "Tập thể", "Cá nhân"), List.of("LĐTT", "70", "")));

        assertThat(problems(preview)).containsExactly("title-not-for-holder");
        assertThat(preview.cells().getFirst().problem()).isEqualTo("title-not-for-holder");
    }

    @Test
    void whoseATargetIsIsNotGuessed() {
        var table = grid(1, List.of("Danh hiệu", "Số lượng"), List.of("BK của Bộ trưởng", "02"), List.of("LĐTT", "70"));

        assertThat(problems(read(table))).containsExactly("holder-unclear");
        var chosen = read(choices(List.of(new Choices.RowChoice(1, 2, "BK_BO", Holder.INDIVIDUAL)), List.of()), table);
        assertThat(chosen.content().lines()).containsExactly(people("LDTT", "70", null), people("BK_BO", "02", null));
    }

    @Test
    void whatIsNoNumberIsAskedAboutWithWhatItMayBe() {
        var preview = read(grid(1, PEOPLE, List.of("LĐTT", "7O", "> 95%"), List.of("CSTĐCS", "11", "150 %")));

        assertThat(problems(preview)).containsExactly("cell-not-understood", "cell-out-of-range");
        assertThat(message(preview)).endsWith("Có phải là “70” không?");
        assertThat(preview.content().lines())
                .containsExactly(people("LDTT", null, "> 95%"), people("CSTDCS", "11", null));
    }

    @Test
    void aTitleThatIsNoneIsAskedAboutAndCanBeChosen() {
        var table = grid(1, PEOPLE, List.of("Huân chương Lao động", "01", ""));

        var preview = read(table);
        assertThat(problems(preview)).containsExactly("title-unsure");
        assertThat(preview.rows().getFirst().alternatives()).contains("HCLD1", "HCLD2", "HCLD3");
        assertThat(preview.content().lines()).isEmpty();
        assertThat(read(choose("HCLD3"), table).content().lines()).containsExactly(people("HCLD3", "01", null));
        assertThat(problems(read(choose("NO_SUCH"), table))).containsExactly("title-unknown");
    }

    @Test
    void theYearsOfATableTellResultsFromPledges() {
        var preview = read(
                grid(1, List.of("Danh hiệu", "Cá nhân năm 2021", "Cá nhân năm 2022"), List.of("LĐTT", "68", "70")));

        assertThat(preview.content().lines()).containsExactly(people("LDTT", "70", null));
        assertThat(problems(preview)).containsExactly("column-left-out");
    }

    @Test
    void twoColumnsOfOneMeaningAreAskedAbout() {
        var preview = read(grid(1, List.of("Danh hiệu", "Cá nhân", "Cá nhân"), List.of("LĐTT", "68", "70")));

        assertThat(problems(preview)).contains("column-twice");
        assertThat(preview.isAcceptable()).isFalse();
    }

    @Test
    void lettersWrittenInPartsAreTheSameLetters() {
        var apart = PEOPLE.stream()
                .map(it -> Normalizer.normalize(it, Normalizer.Form.NFD))
                .toList();
        var row = List.of(Normalizer.normalize("Tập thể Lao động tiên tiến", Normalizer.Form.NFD), "", "");
        var preview = read(
                paragraph(Normalizer.normalize("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022", Normalizer.Form.NFD)),
                grid(1, apart, List.of("LĐTT", "70", "trên 95%"), row));

        assertThat(preview.content().heading()).isEqualTo("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022");
        assertThat(preview.content().lines()).containsExactly(people("LDTT", "70", "trên 95%"));
        assertThat(preview.rows().get(1).code()).isEqualTo("TTLDTT");
    }

    @Test
    void scanningErrorsInHeadingsAndTitlesLowerTheConfidence() {
        var preview = read(grid(
                1,
                List.of("Danh hiêu thi đua", "Sồ lương cá nhàn", "Tý lệ"),
                List.of("Lao độnq tiên tiến", "70", "15 %")));

        assertThat(preview.content().lines()).containsExactly(people("LDTT", "70", "15 %"));
        assertThat(preview.rows().getFirst().confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(preview.rows().getFirst().note())
                .isEqualTo(Sentence.of("note-taken-as")
                        .with("written", "Lao độnq tiên tiến")
                        .with("title", "Lao động tiên tiến", "Lao động tiên tiến"));
    }

    @Test
    void scanningErrorsInTheTextAreKeptAndAskedAbout() {
        var preview = read(
                paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022"),
                paragraph("1. Về công tác chuyên môn:"),
                paragraph("Phân đầu hoàn thành nhiệm vụ."),
                grid(1, PEOPLE, List.of("LĐTT", "70", "")));

        assertThat(preview.content().professionalWork()).isEqualTo("Phân đầu hoàn thành nhiệm vụ.");
        assertThat(problems(preview)).containsExactly("text-maybe-misread");
        assertThat(preview.isAcceptable()).isTrue();
    }

    @Test
    void listsOfCampaignsKeepTheCampaignsTheyWere() {
        var campaign = UUID.randomUUID();
        var present = new Content(
                "Cũ",
                "Mở đầu cũ",
                "",
                List.of(),
                List.of(new JoinedCampaign("Chuyển đổi số", campaign)),
                70,
                7,
                List.of(),
                null,
                List.of());
        var preview = RegistrationFileParser.of(
                file(
                        paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022"),
                        paragraph("3. Tên các phong trào do đơn vị phát động:"),
                        new Paragraph("Phong trào thi đua: “chuyển đổi số”;", true),
                        new Paragraph("Cuộc vận động “Vì người nghèo”.", true),
                        grid(1, PEOPLE, List.of("LĐTT", "70", ""))),
                "x.docx",
                OfficialForm.of(2022),
                present,
                Choices.NONE);

        assertThat(preview.content().campaigns())
                .containsExactly(
                        new JoinedCampaign("chuyển đổi số", campaign), new JoinedCampaign("Vì người nghèo", null));
        assertThat(preview.content().preamble()).isEqualTo("Mở đầu cũ");
        assertThat(preview.content().staffCount()).isEqualTo(70);
        assertThat(problems(preview)).containsOnlyOnce("campaign-taken-as");
    }

    @Test
    void campaignsThatDifferInAMarkAreTwo() {
        var hoa = UUID.randomUUID();
        var hoaWithAMark = UUID.randomUUID();
        var present = new Content(
                "",
                "",
                "",
                List.of(),
                List.of(new JoinedCampaign("Sống hoa", hoa), new JoinedCampaign("Sống hòa", hoaWithAMark)),
                null,
                null,
                List.of(),
                null,
                List.of());
        var preview = RegistrationFileParser.of(
                file(
                        paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022"),
                        paragraph("3. Tên các phong trào do đơn vị phát động:"),
                        new Paragraph("Phong trào thi đua “Sống hòa”;", true),
                        new Paragraph("Phong trào thi đua “Sống hoa”;", true),
                        new Paragraph("Phong trào thi đua “Sống hoà”.", true),
                        grid(1, PEOPLE, List.of("LĐTT", "70", ""))),
                "x.docx",
                OfficialForm.of(2022),
                present,
                Choices.NONE);

        assertThat(preview.content().campaigns())
                .containsExactly(
                        new JoinedCampaign("Sống hòa", hoaWithAMark),
                        new JoinedCampaign("Sống hoa", hoa),
                        new JoinedCampaign("Sống hoà", null));
        assertThat(problems(preview)).doesNotContain("campaign-taken-as");
    }

    @Test
    void whatTheFileWouldTakeAwayIsSaid() {
        var line = new RegistrationLine(
                "BKTTCP", null, new Target(Quantity.read("01").orElseThrow(), null));
        var present = new Content("", "", "", List.of(), List.of(), null, null, List.of(line), null, List.of());
        var preview = RegistrationFileParser.of(
                file(grid(1, PEOPLE, List.of("LĐTT", "70", ""))),
                "x.docx",
                OfficialForm.of(2022),
                present,
                Choices.NONE);

        assertThat(problems(preview)).containsExactly("target-not-in-file");
        assertThat(message(preview)).startsWith("“Bằng khen của Thủ tướng Chính phủ” (cá nhân) đang là “01”");
    }

    @Test
    void textsThatARegistrationCannotHoldAreRefused() {
        var table = grid(1, PEOPLE, List.of("LĐTT", "70", ""));
        var long1 = read(paragraph("BẢN ĐĂNG KÝ THI ĐUA"), paragraph("x".repeat(5001)), table);
        var markup = read(paragraph("BẢN ĐĂNG KÝ THI ĐUA"), paragraph("<script>alert(1)</script>"), table);

        assertThat(problems(long1)).containsExactly("text-too-long");
        assertThat(problems(markup)).containsExactly("text-with-markup");
        assertThat(long1.isAcceptable()).isFalse();
    }

    @Test
    void aFileAboutSomethingElseIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(
                        paragraph("Kế hoạch công tác năm 2022: 12 cuộc họp"),
                        grid(1, List.of("STT", "Họ và tên", "Chức vụ"), List.of("1", "Nguyễn Văn Mẫu", "Chuyên viên"))))
                .extracting(Refusal::reason)
                .isEqualTo(FileReason.FILE_WITHOUT_TABLE);
    }

    private static Choices choose(String code) {
        return choices(List.of(new Choices.RowChoice(1, 2, code, null)), List.of());
    }

    private static Choices choices(List<Choices.RowChoice> rows, List<Choices.CellChoice> cells) {
        return new Choices(rows, cells);
    }

    private static ImportPreview read(Block... blocks) {
        return read(Choices.NONE, blocks);
    }

    private static ImportPreview read(Choices choices, Block... blocks) {
        return RegistrationFileParser.of(file(blocks), "x.docx", OfficialForm.of(2022), Content.blank(2022), choices);
    }

    private static OfficeText file(Block... blocks) {
        return new OfficeText(Kind.DOCX, List.of(blocks), Set.of());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, false);
    }

    @SafeVarargs
    private static Grid grid(int number, List<String>... rows) {
        var read = new ArrayList<Row>();
        Arrays.stream(rows)
                .forEach(it -> read.add(new Row(
                        read.size() + 1,
                        it.stream().map(text -> new Cell(text, false)).toList())));
        return new Grid(number, null, read);
    }

    private static List<String> codes(ImportPreview preview) {
        return preview.content().lines().stream().map(WrittenLine::code).toList();
    }

    private static List<String> problems(ImportPreview preview) {
        return preview.problems().stream().map(FileIssue::code).toList();
    }

    /** What is said of the first issue, after its place. */
    static String message(ImportPreview preview) {
        var issue = preview.problems().getFirst();
        var sentences = Sentences.load();
        var place = issue.place();
        return (place == null ? "" : sentences.vietnamese(place) + ": ") + sentences.vietnamese(issue.sentence());
    }

    private static WrittenLine people(String code, @Nullable String quantity, @Nullable String ratio) {
        return new WrittenLine(code, null, new WrittenTarget(quantity, ratio));
    }
}
