package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.Opened.asPdf;
import static vn.thidua.paper.Opened.cells;
import static vn.thidua.paper.Opened.inExcel;
import static vn.thidua.paper.Opened.inWord;
import static vn.thidua.paper.Opened.paragraphs;
import static vn.thidua.paper.Opened.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people paste them, and as somebody may send them on purpose. */
class AwkwardTextsTest {

    /** Each letter of Vietnamese that needs more than ASCII, in both cases. */
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @Test
    void everyVietnameseLetterIsShown() throws IOException {
        for (var letters : List.of(LETTERS, LETTERS.toUpperCase(java.util.Locale.of("vi")))) {
            var paper = saying(letters);

            assertThat(inPdf(paper).replace(" ", "")).contains(letters);
            assertThat(inDocx(paper)).contains(letters);
            assertThat(inXlsx(paper)).contains(letters);
        }
    }

    @Test
    void decomposedTextComesOutComposed() throws IOException {
        var paper = saying(Normalizer.normalize("Sở Tài chính thường xuyên đổi mới", Normalizer.Form.NFD));

        assertThat(inPdf(paper)).contains("Sở Tài chính thường xuyên đổi mới");
        assertThat(inDocx(paper)).contains("Sở Tài chính thường xuyên đổi mới");
        assertThat(inXlsx(paper)).contains("Sở Tài chính thường xuyên đổi mới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "=cmd|' /C calc'!A0"
            })
    void whatLooksLikeAFormulaStaysText(String text) throws IOException {
        try (var workbook = inExcel(saying(text))) {
            assertThat(cells(workbook)).noneMatch(it -> it.getCellType() == CellType.FORMULA);
            var shown = cells(workbook).stream()
                    .filter(it -> it.getCellType() == CellType.STRING)
                    .filter(it -> it.getStringCellValue().strip().equals(text.strip()))
                    .findFirst()
                    .orElseThrow();
            assertThat(((XSSFCellStyle) shown.getCellStyle()).getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void whatLooksLikeMarkupStaysText() throws IOException {
        var text = "<img src=\"http://127.0.0.1:9/x.png\"/> </p><script>alert(1)</script> &lt; ]]> <!-- & ${x}";
        var paper = saying(text);

        assertThat(inPdf(paper)).contains(text);
        assertThat(inDocx(paper)).contains(text);
        assertThat(inXlsx(paper)).contains(text);
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() throws IOException {
        var paper = saying("trước\u0000\u0001\u0008\ufffe\ud800\u202esau");

        assertThat(inPdf(paper)).contains("trướcsau");
        assertThat(inDocx(paper)).contains("trướcsau");
        assertThat(inXlsx(paper)).contains("trướcsau");
    }

    @Test
    void charactersThatTheFontLacksDoNotSpoilTheRest() throws IOException {
        var paper = saying("Thi đua \ud83c\udfc6 vàng 金 \u0e17 \u2705 tiến lên");

        assertThat(inPdf(paper)).contains("Thi đua").contains("vàng").contains("tiến lên");
        assertThat(inDocx(paper)).contains("\ud83c\udfc6 vàng 金");
        assertThat(inXlsx(paper)).contains("\ud83c\udfc6 vàng 金");
    }

    @Test
    void theLongestTextsGoOverPages() throws IOException {
        var sentence = "Đẩy mạnh phong trào thi đua yêu nước, góp phần hoàn thành xuất sắc nhiệm vụ được giao. ";
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(RichText.of(sentence.repeat(56) + "Hết mở đầu.")));
        blocks.addAll(Collections.nCopies(50, new Block.Item(RichText.of(sentence.repeat(22)))));
        var paper = SamplePapers.report(blocks);

        assertThat(inPdf(paper)).contains("Hết mở đầu.", "Trần Văn Mẫu");
        assertThat(inDocx(paper)).contains("Hết mở đầu.");
        assertThat(inXlsx(paper)).contains("Hết mở đầu.");
        try (var workbook = inExcel(paper)) {
            workbook.getSheetAt(0)
                    .forEach(it -> assertThat(it.getHeightInPoints()).isLessThanOrEqualTo(409));
        }
    }

    @Test
    void aWordWithoutEndStaysWithinTheMargins() throws IOException {
        var word = "Thiđua".repeat(300);

        try (var pdf = asPdf(saying(word))) {
            assertThat(text(pdf).replace(" ", "")).contains(word);
        }
        assertThat(inXlsx(saying(word))).contains(word);
    }

    @Test
    void aBreakWithinAnItemStaysOne() throws IOException {
        var paper = saying("dòng một\ndòng hai");

        assertThat(inPdf(paper)).contains("dòng một dòng hai");
        assertThat(inDocx(paper)).contains("- dòng một\ndòng hai");
        assertThat(inXlsx(paper)).contains("dòng một\ndòng hai");
    }

    /** As an opening, as an item of a list, and as a cell. */
    private static Paper saying(String text) {
        return SamplePapers.saying(text);
    }

    private static String inPdf(Paper paper) throws IOException {
        try (var pdf = asPdf(paper)) {
            return text(pdf);
        }
    }

    private static String inDocx(Paper paper) throws IOException {
        try (var document = inWord(paper)) {
            return paragraphs(document).stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String inXlsx(Paper paper) throws IOException {
        try (var workbook = inExcel(paper)) {
            return cells(workbook).stream()
                    .filter(it -> it.getCellType() == CellType.STRING)
                    .map(it -> it.getStringCellValue())
                    .collect(Collectors.joining("\n"));
        }
    }
}
