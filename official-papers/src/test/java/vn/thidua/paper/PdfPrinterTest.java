package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.paper.Opened.asPdf;
import static vn.thidua.paper.Opened.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class PdfPrinterTest {

    @Test
    void aReportIsOnUprightPages() throws IOException {
        try (var pdf = asPdf(SamplePapers.report())) {
            assertThat(pdf.getPages()).hasSize(2).allSatisfy(it -> {
                near(it.getMediaBox().getWidth(), 210);
                near(it.getMediaBox().getHeight(), 297);
            });
        }
    }

    @Test
    void aLargeTableIsOnLargeSheetsAcross() throws IOException {
        try (var pdf = asPdf(SamplePapers.stores(11))) {
            assertThat(pdf.getPages()).allSatisfy(it -> {
                near(it.getMediaBox().getWidth(), 420);
                near(it.getMediaBox().getHeight(), 297);
            });
        }
    }

    @Test
    void itBringsItsFontsAlong() throws IOException {
        try (var pdf = asPdf(SamplePapers.letter())) {
            assertThat(fonts(pdf))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(it -> it.getName().contains("LiberationSerif"));
        }
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguageToThoseWhoCannotSee() throws IOException {
        try (var pdf = asPdf(SamplePapers.report())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Báo cáo dụng cụ năm 2022 - Sở Mẫu");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void itNamesItsProducer() throws IOException {
        try (var pdf = asPdf(SamplePapers.letter())) {
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Mẫu");
        }
    }

    @Test
    void theLayoutIsTheDecrees() throws IOException {
        try (var pdf = asPdf(SamplePapers.letter())) {
            assertThat(text(pdf, 1).replace('\u00a0', ' '))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("UBND TỈNH HẢI SƠN", "SỞ MẪU", "Kính gửi: Văn phòng UBND tỉnh")
                    .containsPattern("Số: +/SM V/v kiểm kê dụng cụ năm 2022")
                    .containsPattern("Hải Sơn, ngày +tháng +năm 2022")
                    .contains("Nơi nhận: - Như trên;", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Trần Văn Mẫu");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (var pdf = asPdf(SamplePapers.report())) {
            assertThat(text(pdf, 1)).doesNotStartWith("1");
            assertThat(text(pdf, 2)).startsWith("2 ");
        }
    }

    @Test
    void theHeadingOfALongTableStandsOnEveryPage() throws IOException {
        try (var pdf = asPdf(SamplePapers.stores(60))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Tên", "Kết quả", "Số lượng");
            }
            assertThat(text(pdf)).contains("Kho số 60", "Tổng cộng 49.392", "Trung vị", "PHÓ GIÁM ĐỐC");
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static void near(float points, int millimetres) {
        assertThat(points * 25.4f / 72).isCloseTo(millimetres, Offset.offset(0.5f));
    }

    @Test
    void aTurnThatDoesNotComeInTimeIsRefused() {
        var hasty = new PdfPrinter("Mẫu", Duration.ofMillis(20));
        var nothing = new byte[0];

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hasty.inTurn(() -> hasty.inTurn(() -> hasty.inTurn(() -> nothing))))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.SERVICE_UNAVAILABLE));
        assertThat(hasty.inTurn(() -> hasty.inTurn(() -> nothing))).isEmpty();
    }
}
