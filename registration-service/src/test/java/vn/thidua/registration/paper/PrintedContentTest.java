package vn.thidua.registration.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Format;
import vn.thidua.paper.Paper;
import vn.thidua.paper.Printers;

/** Registrations, letters and summaries as they stand in the files, read back from them. */
class PrintedContentTest {

    private static final Printers PRINTERS = new Printers("Thi Đua");

    @Test
    void cellsOfARegistrationStandAsTheyWereWritten() throws IOException {
        try (var document = inWord(PaperSamples.registration())) {
            var table = document.getTables().get(1);

            assertThat(table.getRows()).hasSize(2 + 17);
            assertThat(texts(table.getRow(2).getTableCells()))
                    .containsExactly("1", "Lao động tiên tiến", "", "", "70", "> 95%");
            assertThat(texts(table.getRow(7).getTableCells()))
                    .containsExactly(
                            "6", "Tập thể Lao động xuất sắc (phòng, ban trực thuộc đơn vị)", "02", "30", "", "");
            assertThat(texts(table.getRow(9).getTableCells()))
                    .containsExactly("8", "Cờ thi đua của Chính phủ (tập thể đơn vị)", "", "", "", "");
        }
        try (var workbook = inExcel(PaperSamples.registration())) {
            assertThat(cells(workbook)).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.BLANK);
            assertThat(row(workbook, "Lao động tiên tiến"))
                    .containsExactly("1", "Lao động tiên tiến", "", "", "70", "> 95%");
            assertThat(row(workbook, "Chiến sĩ thi đua cấp Bộ, tỉnh").get(4)).isEqualTo("03");
        }
    }

    @Test
    void countsOfASummaryAddUpAndPercentagesDoNot() throws IOException {
        try (var workbook = inExcel(PaperSamples.summary(11))) {
            assertThat(cells(workbook))
                    .filteredOn(it -> it.getCellType() == CellType.FORMULA)
                    .hasSizeGreaterThan(30);
            assertThat(row(workbook, "Tổng cộng").subList(3, 8)).containsExactly("654", "654", "", "87", "");
            assertThat(row(workbook, "Trung vị").subList(3, 8)).containsExactly("75", "75", "95%", "10", "15%");
            assertThat(row(workbook, "Sở mẫu số 1").subList(4, 8)).containsExactly("40", "> 95%", "5", "15%");
            assertThat(row(workbook, "Sở mẫu số 5").subList(2, 8)).containsExactly("Chưa gửi", "", "", "", "", "");
            assertThat(workbook.getSheetName(0)).isEqualTo("Danh hiệu thi đua");
            assertThat(workbook.getSheetName(1)).isEqualTo("Hình thức khen thưởng");
        }
    }

    @Test
    void aRegistrationHasTwoPagesAndALetterItsHead() throws IOException {
        try (var pdf = Loader.loadPDF(print(PaperSamples.registration(), Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Đăng ký thi đua năm 2022 - Sở Khoa học và Công nghệ");
        }
        try (var pdf = Loader.loadPDF(print(PaperSamples.letter(), Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("UBND TỈNH THÁI NGUYÊN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Kính gửi: Văn phòng UBND tỉnh")
                    .contains("Số: /SKHCN V/v đăng ký thi đua năm 2022", "Thái Nguyên, ngày tháng năm 2022")
                    .contains("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Đinh Bộ Sơn");
        }
    }

    @Test
    void aSummaryOfSixtyMembersNamesTheirHead() throws IOException {
        try (var pdf = Loader.loadPDF(print(PaperSamples.summary(60), Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 6);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Sở mẫu số 60", "Tổng cộng 3.924", "Trung vị", "TRƯỞNG KHỐI");
        }
    }

    private static byte[] print(Paper paper, Format format) {
        return PRINTERS.print(paper, format).bytes();
    }

    private static XWPFDocument inWord(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(print(paper, Format.DOCX)));
    }

    private static XSSFWorkbook inExcel(Paper paper) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(print(paper, Format.XLSX)));
    }

    private static List<String> texts(List<XWPFTableCell> cells) {
        return cells.stream().map(XWPFTableCell::getText).toList();
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .toList();
    }

    private static List<String> row(XSSFWorkbook workbook, String name) {
        return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                .map(PrintedContentTest::shown)
                .filter(it -> it.size() > 1 && it.get(1).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(it -> shown(row.getCell(it)))
                .toList();
    }

    /** A number stands in its format's text, at the place of "General". */
    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? cell.getCellStyle()
                        .getDataFormatString()
                        .replace("\"", "")
                        .replace("General", NumberToTextConverter.toText(cell.getNumericCellValue()))
                : cell.getStringCellValue();
    }
}
