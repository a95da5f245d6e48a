package vn.thidua.registration.fileimport.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.office.OfficeFiles;
import vn.thidua.office.WordFile;
import vn.thidua.office.WorkbookFile;
import vn.thidua.office.WorkbookFile.Percent;
import vn.thidua.office.Zips;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.FileIssue;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.work.WorkProgress;

/**
 * Forms of departments that are not there (synthetic): other columns in another order, people first, last year's results
 * beside, grouped rows, one cell for both, in Word and both kinds of Excel.
 */
class OtherFormsTest {

    private static final OfficeFiles FILES = new OfficeFiles(WorkProgress::check);

    private static final String[][] ABOVE = {
        {"UBND TỈNH THÁI NGUYÊN"},
        {"SỞ MẪU"},
        {"ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022"},
        {"Kính gửi: Trưởng Khối Thi đua"},
        {"Tập thể Sở Mẫu đăng ký thi đua năm 2022 như sau:"},
        {"I. NỘI DUNG THI ĐUA"},
        {"1. Công tác chuyên môn: Hoàn thành 100% nhiệm vụ được giao."},
        {"2. Biện pháp thực hiện:"},
        {"+ Giao chỉ tiêu cho từng phòng."},
        {"+ Kiểm tra hằng quý."},
        {"3. Các phong trào thi đua:"},
        {"+ Phong trào thi đua “Đẩy mạnh chương trình chuyển đổi số”;"},
        {"II. CHỈ TIÊU ĐĂNG KÝ"}
    };

    /** People before collectives, shares before counts, results of the year before in between, a column of notes. */
    @TestFactory
    Stream<DynamicTest> aFormWithOtherColumnsComesOutRight() {
        return Stream.of("docx", "xlsx", "xls")
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    var preview =
                            read(kind.equals("docx") ? otherDocument() : otherSheet(kind), "dang ky 2022." + kind);

                    assertThat(preview.isAcceptable())
                            .as("%s", preview.problems())
                            .isTrue();
                    assertThat(preview.kind().name()).isEqualToIgnoringCase(kind);
                    assertThat(preview.content().lines())
                            .containsExactly(
                                    people("LDTT", "43", "95.5%"),
                                    people("CSTDCS", "06", "≥ 14%"),
                                    people("CSTD_BO_TINH", "01", null),
                                    rooms("TTLDTT", "07", "100%"),
                                    rooms("TTLDXS", "02", null),
                                    new WrittenLine(
                                            "BK_TINH", new WrittenTarget("01", null), new WrittenTarget("03", null)),
                                    people("HCLD3", "01", null));
                    assertThat(preview.problems())
                            .extracting(FileIssue::code)
                            .containsExactlyInAnyOrder(
                                    "column-left-out", "total-left-out", "title-outside-form", "dash-is-blank");
                    requireTexts(preview);
                }));
    }

    /** Only counts of people; the collectives stand in rows below their own heading. */
    @Test
    void rowsGroupedByHolderComeOutRight() {
        var file = new WordFile();
        var preview = read(
                file.table(file.newTable()
                                .row("STT", "Nội dung đăng ký", "Số lượng", "Tỷ lệ (%)")
                                .row("A", "Danh hiệu thi đua", "", "")
                                .row("I", "Đối với tập thể", "→", "→")
                                .row("1", "Lao động tiên tiến", "07", "100")
                                .row("2", "Lao động xuất sắc", "02", "")
                                .row("3", "Bằng khen của Chủ tịch UBND tỉnh", "01", "")
                                .row("II", "Đối với cá nhân", "→", "→")
                                .row("1", "LĐTT", "43", "trên 95%")
                                .row("2", "CSTĐ", "", "")
                                .row("", "- Cấp cơ sở", "06", "14,3%")
                                .row("", "- Cấp tỉnh", "01", "")
                                .row("3", "BK của Chủ tịch UBND tỉnh", "03", "4/28"))
                        .bytes(),
                "x.docx");

        assertThat(preview.problems()).as("%s", preview.problems()).isEmpty();
        assertThat(preview.content().lines())
                .containsExactly(
                        people("LDTT", "43", "trên 95%"),
                        people("CSTDCS", "06", "14,3%"),
                        people("CSTD_BO_TINH", "01", null),
                        rooms("TTLDTT", "07", "100"),
                        rooms("TTLDXS", "02", null),
                        new WrittenLine("BK_TINH", new WrittenTarget("01", null), new WrittenTarget("03", "4/28")));
        assertThat(preview.rows())
                .filteredOn(it -> "CSTD_BO_TINH".equals(it.code()))
                .extracting(ImportPreview.Row::confidence)
                .containsExactly(Confidence.LIKELY);
    }

    /** One column for people, both numbers in it; one for collectives. */
    @Test
    void countAndShareInOneCellComeOutRight() {
        var file = new WordFile();
        var preview = read(
                file.table(file.newTable()
                                .row("TT", "Danh hiệu, hình thức khen thưởng", "Cá nhân", "Tập thể")
                                .row("1", "Lao động tiên tiến", "33 Đ/ c = 100 %", "")
                                .row("2", "Chiến sĩ thi đua cơ sở", "05 đ/c (15 %)", "")
                                .row("3", "TTLĐTT", "", "07 tập thể, đạt 100%")
                                .row("4", "TTLĐXS", "", "02"))
                        .bytes(),
                "x.docx");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.content().lines())
                .containsExactly(
                        people("LDTT", "33 Đ/ c", "100 %"),
                        people("CSTDCS", "05 đ/c", "15 %"),
                        rooms("TTLDTT", "07 tập thể", "100%"),
                        rooms("TTLDXS", "02", null));
        assertThat(preview.cells())
                .filteredOn(it -> "LDTT".equals(it.code()))
                .allMatch(it -> it.confidence() == Confidence.LIKELY);
    }

    /** Borders dragged by hand: a sliver of a column, and cells that span what the heading has as one. */
    @Test
    void aTableDrawnByHandComesOutRight() {
        var cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        var heading = cell.formatted(1, "Danh hiệu")
                + cell.formatted(2, "Cá nhân – Số lượng")
                + cell.formatted(2, "Cá nhân – Tỷ lệ");
        var straight = cell.formatted(1, "LĐTT") + cell.formatted(2, "70") + cell.formatted(2, "95%");
        var crooked = cell.formatted(1, "CSTĐCS") + cell.formatted(1, "11") + cell.formatted(3, "15%");
        var grid = "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"%d\"/>"
                + "<w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>";
        var rows = "<w:tr>" + heading + "</w:tr><w:tr>" + straight + "</w:tr><w:tr>" + crooked + "</w:tr>";

        var sliver = read(
                Zips.document("<w:tbl>" + grid.formatted(40) + rows + "</w:tbl>")
                        .bytes(),
                "x.docx");
        assertThat(sliver.problems()).isEmpty();
        assertThat(sliver.content().lines())
                .containsExactly(people("LDTT", "70", "95%"), people("CSTDCS", "11", "15%"));
        var wide = read(
                Zips.document("<w:tbl>" + grid.formatted(900) + rows + "</w:tbl>")
                        .bytes(),
                "x.docx");
        assertThat(wide.problems()).extracting(FileIssue::code).contains("cell-between-columns");
    }

    /** No table at all, as schools and small units write it. */
    @Test
    void aFreeListComesOutRight() {
        var preview = read(
                new WordFile()
                        .paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022")
                        .paragraph("Tổng số CBCCVC: 35 người")
                        .paragraph("Các danh hiệu thi đua:")
                        .paragraph("- LĐTT: 33 Đ/ c = 100 %")
                        .paragraph("- CSTĐCS: 05 đ/c = 15 %;")
                        .paragraph("- 01 đồng chí đạt danh hiệu Chiến sĩ thi đua cấp tỉnh")
                        .paragraph("- Tập thể Lao động tiên tiến – 07")
                        .paragraph("- HCLĐ hạng 3: 01 đ/c")
                        .paragraph("- Chi bộ: 01 chi bộ trong sạch vững mạnh")
                        .paragraph("- Giấy khen: 10 đ/c")
                        .paragraph("HIỆU TRƯỞNG")
                        .paragraph("Nguyễn Thị Mẫu")
                        .bytes(),
                "x.docx");

        assertThat(preview.layout()).isEqualTo(ImportPreview.Layout.LIST);
        assertThat(preview.content().lines())
                .contains(
                        people("LDTT", "33 Đ/ c", "100 %"),
                        people("CSTDCS", "05 đ/c", "15 %"),
                        people("CSTD_BO_TINH", "01 đồng chí", null),
                        rooms("TTLDTT", "07", null));
        assertThat(preview.content().staffCount()).isEqualTo(35);
        assertThat(preview.content().signature()).isEqualTo(new Signature("HIỆU TRƯỞNG", "Nguyễn Thị Mẫu"));
        assertThat(preview.problems())
                .extracting(FileIssue::code)
                .containsExactly("holder-unclear", "title-outside-form", "title-outside-form");
        assertThat(preview.cells()).noneMatch(it -> it.confidence() == Confidence.CERTAIN);
    }

    @Test
    void formsInFontsOfBeforeUnicodeComeOutRight() {
        var word = new WordFile().font(".VnTime");
        var tcvn3 = read(
                word.table(word.newTable()
                                .row("TT", "Danh hiÖu thi ®ua", "TËp thÓ", "→", "C¸ nh©n", "→")
                                .row("", "", "Sè l­îng", "Tû lÖ", "Sè l­îng", "Tû lÖ")
                                .row("1", "Lao ®éng tiªn tiÕn", "", "", "70", "trªn 95%")
                                .row("2", "TËp thÓ Lao ®éng xuÊt s¾c", "02", "", "", ""))
                        .bytes(),
                "x.docx");
        var vni = read(
                WorkbookFile.xls()
                        .font("VNI-Times")
                        .row("Danh hieäu thi ñua", "Caù nhaân", "Taäp theå")
                        .row("Lao ñoäng tieân tieán", "70", "")
                        .row("Taäp theå Lao ñoäng xuaát saéc", "", "02")
                        .bytes(),
                "x.xls");

        assertThat(tcvn3.content().lines())
                .containsExactly(people("LDTT", "70", "trên 95%"), rooms("TTLDXS", "02", null));
        assertThat(tcvn3.problems()).extracting(FileIssue::code).containsExactly("legacy-font");
        assertThat(vni.problems()).extracting(FileIssue::code).containsExactly("legacy-font");
        assertThat(vni.content().lines()).containsExactly(people("LDTT", "70", null), rooms("TTLDXS", "02", null));
    }

    private static void requireTexts(ImportPreview preview) {
        var content = preview.content();
        assertThat(content.heading()).isEqualTo("ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022");
        assertThat(content.preamble()).isEqualTo("Tập thể Sở Mẫu đăng ký thi đua năm 2022 như sau:");
        assertThat(content.professionalWork()).isEqualTo("Hoàn thành 100% nhiệm vụ được giao.");
        assertThat(content.solutions()).containsExactly("Giao chỉ tiêu cho từng phòng.", "Kiểm tra hằng quý.");
        assertThat(content.campaigns())
                .extracting(JoinedCampaign::name)
                .containsExactly("Đẩy mạnh chương trình chuyển đổi số");
        assertThat(content.signature()).isEqualTo(new Signature("GIÁM ĐỐC", "Trần Văn Mẫu"));
        assertThat(preview.years()).isEqualTo(new ImportPreview.Years(2022, 2022, 2022));
    }

    private static byte[] otherDocument() {
        var file = new WordFile();
        for (var line : ABOVE) {
            file.paragraph(line[0]);
        }
        return file.table(file.newTable()
                        .row(
                                "⤓Số TT",
                                "⤓Tên danh hiệu",
                                "Kết quả năm 2021",
                                "Đăng ký năm 2022",
                                "→",
                                "→",
                                "→",
                                "⤓Ghi chú")
                        .row("↓", "↓", "⤓Số người", "Cá nhân", "→", "Tập thể", "→", "↓")
                        .row("↓", "↓", "↓", "TL (%) tỷ lệ", "SL", "Tỷ lệ", "SL", "↓")
                        .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)")
                        .row("1", "LĐTT", "40", "95.5%", "43", "", "", "")
                        .row("2", "Chiến sỹ thi đua cấp cơ sở", "5", "≥ 14%", "06", "", "", "")
                        .row("3", "CSTĐ cấp tỉnh", "1", "", "01", "", "", "")
                        .row("4", "TTLĐTT", "", "", "", "100%", "07", "")
                        .row("5", "TTLĐXS", "", "", "", "-", "02", "")
                        .row("6", "BK Chủ tịch UBND tỉnh", "", "", "03", "", "01", "")
                        .row("7", "HCLĐ hạng III", "", "", "01", "", "", "đ/c Nguyễn Văn Mẫu")
                        .row("8", "Giấy khen của Giám đốc Sở", "10", "", "12", "", "", "")
                        .row("", "Tổng cộng", "56", "", "66", "", "10", ""))
                .table(file.newTable().row("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "GIÁM ĐỐC\n\n\nTrần Văn Mẫu"))
                .bytes();
    }

    private static byte[] otherSheet(String kind) {
        var file = kind.equals("xls") ? WorkbookFile.xls() : WorkbookFile.xlsx();
        for (var line : ABOVE) {
            file.row(line[0]);
        }
        return file.blank()
                .row("Số TT", "Tên danh hiệu", "Kết quả năm 2021", "Đăng ký năm 2022", "→", "→", "→", "Ghi chú")
                .row("↓", "↓", "Số người", "Cá nhân", "→", "Tập thể", "→", "↓")
                .row("↓", "↓", "↓", "Tỷ lệ", "SL", "Tỷ lệ", "SL", "↓")
                .row(1, "LĐTT", 40, new Percent(0.955, "0.0%"), 43, "", "", "")
                .row(2, "Chiến sỹ thi đua cấp cơ sở", 5, "≥ 14%", "06", "", "", "")
                .row(3, "CSTĐ cấp tỉnh", 1, "", "01", "", "", "")
                .row(4, "TTLĐTT", "", "", "", new Percent(1, "0%"), "07", "")
                .row(5, "TTLĐXS", "", "", "", "-", "02", "")
                .row(6, "BK Chủ tịch UBND tỉnh", "", "", "03", "", "01", "")
                .row(7, "HCLĐ hạng III", "", "", "01", "", "", "đ/c Nguyễn Văn Mẫu")
                .row(8, "Giấy khen của Giám đốc Sở", 10, "", 12, "", "", "")
                .row("", "Tổng cộng", 56, "", 66, "", 10, "")
                .blank()
                .row("Nơi nhận:", "", "", "", "", "GIÁM ĐỐC")
                .blank()
                .row("", "", "", "", "", "Trần Văn Mẫu")
                .bytes();
    }

    private static ImportPreview read(byte[] bytes, String name) {
        return RegistrationFileParser.of(
                FILES.read(bytes), name, OfficialForm.of(2022), Content.blank(2022), Choices.NONE);
    }

    private static WrittenLine people(String code, String quantity, @Nullable String ratio) {
        return new WrittenLine(code, null, new WrittenTarget(quantity, ratio));
    }

    private static WrittenLine rooms(String code, String quantity, @Nullable String ratio) {
        return new WrittenLine(code, new WrittenTarget(quantity, ratio), null);
    }
}
