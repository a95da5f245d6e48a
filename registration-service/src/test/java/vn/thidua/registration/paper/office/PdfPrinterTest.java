package vn.thidua.registration.paper.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.registration.paper.office.Opened.asPdf;
import static vn.thidua.registration.paper.office.Opened.text;

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
import vn.thidua.registration.paper.PaperSamples;

class PdfPrinterTest {

    @Test
    void aRegistrationIsOnUprightPages() throws IOException {
        try (var pdf = asPdf(PaperSamples.registration())) {
            assertThat(pdf.getPages()).hasSize(2).allSatisfy(it -> {
                near(it.getMediaBox().getWidth(), 210);
                near(it.getMediaBox().getHeight(), 297);
            });
        }
    }

    @Test
    void aSummaryIsOnLargeSheetsAcross() throws IOException {
        try (var pdf = asPdf(PaperSamples.summary(11))) {
            assertThat(pdf.getPages()).allSatisfy(it -> {
                near(it.getMediaBox().getWidth(), 420);
                near(it.getMediaBox().getHeight(), 297);
            });
        }
    }

    @Test
    void itBringsItsFontsAlong() throws IOException {
        try (var pdf = asPdf(PaperSamples.letter())) {
            assertThat(fonts(pdf))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(it -> it.getName().contains("LiberationSerif"));
        }
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguageToThoseWhoCannotSee() throws IOException {
        try (var pdf = asPdf(PaperSamples.registration())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Đăng ký thi đua năm 2022 - Sở Khoa học và Công nghệ");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void theLayoutIsTheDecrees() throws IOException {
        try (var pdf = asPdf(PaperSamples.letter())) {
            assertThat(text(pdf, 1).replace('\u00a0', ' '))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("UBND TỈNH THÁI NGUYÊN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Kính gửi: Văn phòng UBND tỉnh")
                    .containsPattern("Số: +/SKHCN V/v đăng ký thi đua năm 2022")
                    .containsPattern("Thái Nguyên, ngày +tháng +năm 2022")
                    .contains("Nơi nhận: - Như trên;", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Đinh Bộ Sơn");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (var pdf = asPdf(PaperSamples.registration())) {
            assertThat(text(pdf, 1)).doesNotStartWith("1");
            assertThat(text(pdf, 2)).startsWith("2 II. Mục tiêu phấn đấu");
        }
    }

    @Test
    void theHeadingOfSixtyMembersStandsOnEveryPage() throws IOException {
        try (var pdf = asPdf(PaperSamples.summary(60))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 6);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Đơn vị", "Tình trạng", "Tập thể");
            }
            assertThat(text(pdf)).contains("Sở mẫu số 60", "Tổng cộng 3.924", "Trung vị", "TRƯỞNG KHỐI");
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
        var hasty = new PdfPrinter(Duration.ofMillis(20));
        var nothing = new byte[0];

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hasty.inTurn(() -> hasty.inTurn(() -> hasty.inTurn(() -> nothing))))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.SERVICE_UNAVAILABLE));
        assertThat(hasty.inTurn(() -> hasty.inTurn(() -> nothing))).isEmpty();
    }
}
