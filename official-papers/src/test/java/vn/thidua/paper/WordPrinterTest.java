package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.Opened.inWord;
import static vn.thidua.paper.Opened.paragraphs;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The layout of Nghị định 30/2020, read back from the file. */
class WordPrinterTest {

    @Test
    void pageAndMarginsAreTheDecrees() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(twips(210));
            assertThat(section.getPgSz().getH()).isEqualTo(twips(297));
            assertThat(section.getPgMar().getLeft()).isEqualTo(twips(30));
            assertThat(section.getPgMar().getRight()).isEqualTo(twips(15));
            assertThat(section.getPgMar().getTop()).isEqualTo(twips(20));
            assertThat(section.getPgMar().getBottom()).isEqualTo(twips(20));
        }
    }

    @Test
    void aLargeTableLiesOnALargePage() throws IOException {
        try (var document = inWord(SamplePapers.stores(11))) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();

            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(size.getW()).isEqualTo(twips(420));
        }
    }

    @Test
    void allTextIsInTimesNewRoman() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            assertThat(paragraphs(document))
                    .flatExtracting(XWPFParagraph::getRuns)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getFontFamily()).isEqualTo("Times New Roman"));
            var defaults = document.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr();
            assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
        }
    }

    @Test
    void theNumberOfThePageStandsOnTopFromTheSecondOn() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            var header = document.getHeaderList().getFirst().getParagraphArray(0);

            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(header.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
        }
    }

    @Test
    void theLetterheadNamesCountryAndIssuerAndLeavesTheDayBlank() throws IOException {
        try (var document = inWord(SamplePapers.letter())) {
            var head = document.getTables().getFirst();

            assertThat(head.getText().replace('\u00a0', ' '))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("UBND TỈNH HẢI SƠN", "SỞ MẪU")
                    .containsPattern("Số: {4,}/SM")
                    .contains("V/v kiểm kê dụng cụ năm 2022")
                    .containsPattern("Hải Sơn, ngày {4,}tháng {4,}năm 2022");
            assertThat(sizeOf(head, "CỘNG HÒA")).isBetween(12.0, 13.0);
            assertThat(sizeOf(head, "Độc lập")).isBetween(13.0, 14.0);
            assertThat(paragraphs(head))
                    .filteredOn(it -> it.getCTP().getPPr().isSetPBdr())
                    .hasSize(2);
        }
    }

    @Test
    void theBodyIsJustifiedAndItsFirstLinesDrawnIn() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            var opening = document.getParagraphs().stream()
                    .filter(it -> it.getText().startsWith("Thực hiện"))
                    .findFirst()
                    .orElseThrow();

            assertThat(opening.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(opening.getIndentationFirstLine()).isEqualTo(twips(10).intValue());
            assertThat(opening.getSpacingAfter()).isEqualTo(6 * 20);
            assertThat(opening.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(14.0);
        }
    }

    @Test
    void theTablesHeadingStandsAgainOnEachPageAndNoRowIsSplit() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            var table = tools(document);

            assertThat(table.getRows()).hasSize(2 + 17).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRows().subList(0, 2)).allMatch(XWPFTableRow::isRepeatHeader);
            assertThat(table.getRows().subList(2, 19)).noneMatch(XWPFTableRow::isRepeatHeader);
        }
    }

    @Test
    void cellsStandAsTheyWereWritten() throws IOException {
        try (var document = inWord(SamplePapers.report())) {
            var table = tools(document);

            assertThat(texts(table.getRow(2))).containsExactly("1", "Dụng cụ 1", "01", "");
            assertThat(texts(table.getRow(18))).containsExactly("17", "Dụng cụ 17", "17", "");
        }
    }

    @Test
    void theSignerStandsUnderBothLinesOfTheOffice() throws IOException {
        try (var document = inWord(SamplePapers.letter())) {
            var closing = document.getTables().getLast().getRow(0);

            assertThat(closing.getCell(0).getText()).startsWith("Nơi nhận:").endsWith("- Lưu: VT.");
            assertThat(closing.getCell(1).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu");
            assertThat(closing.isCantSplitRow()).isTrue();
        }
    }

    private static XWPFTable tools(XWPFDocument document) {
        return document.getTables().get(1);
    }

    private static java.util.List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(it -> it.getText()).toList();
    }

    private static double sizeOf(XWPFTable table, String beginning) {
        return paragraphs(table).stream()
                .filter(it -> it.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getRuns()
                .getFirst()
                .getFontSizeAsDouble();
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
