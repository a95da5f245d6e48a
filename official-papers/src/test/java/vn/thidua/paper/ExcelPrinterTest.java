package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.Opened.cells;
import static vn.thidua.paper.Opened.inExcel;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExcelPrinterTest {

    @Test
    void wordsStayTextAsTheyWereWritten() throws IOException {
        try (var workbook = inExcel(SamplePapers.report())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(cells(workbook)).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.BLANK);
            assertThat(row(workbook, "Dụng cụ 3")).containsExactly("3", "Dụng cụ 3", "03", "");
        }
    }

    @Test
    void whatIsCalculatedStaysAFormula() throws IOException {
        try (var workbook = inExcel(SamplePapers.stores(11))) {
            var formulas = cells(workbook).stream()
                    .filter(it -> it.getCellType() == CellType.FORMULA)
                    .toList();
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();

            assertThat(formulas).hasSize(6).allSatisfy(it -> {
                assertThat(it.getCellFormula()).matches("IF\\(COUNT\\((\\w+:\\w+)\\)=0,\"\",(SUM|MEDIAN)\\(\\1\\)\\)");
                var kept = kept(it);
                var computed = evaluator.evaluate(it);
                assertThat(kept)
                        .isEqualTo(
                                computed.getCellType() == CellType.NUMERIC
                                        ? computed.getNumberValue()
                                        : computed.getStringValue());
            });
        }
    }

    @Test
    void countsAddUpAndPercentagesDoNot() throws IOException {
        try (var workbook = inExcel(SamplePapers.stores(11))) {
            assertThat(row(workbook, "Tổng cộng")).containsExactly("", "Tổng cộng", "9042", "");
            assertThat(row(workbook, "Trung vị")).containsExactly("", "Trung vị", "1005", "91.5%");
            assertThat(row(workbook, "Kho số 1")).containsExactly("1", "Kho số 1", "1000", "> 90.5%");
        }
    }

    @Test
    void whatIsNotKnownIsBlankAndNotZero() throws IOException {
        try (var workbook = inExcel(SamplePapers.stores(11))) {
            assertThat(row(workbook, "Kho số 5")).containsExactly("5", "Kho số 5", "", "");
        }
    }

    @Test
    void itPrintsAsThePaperLies() throws IOException {
        try (var workbook = inExcel(SamplePapers.stores(60))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).startsWith("Tổng hợp dụng cụ năm 2022");
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isCloseTo(30, Offset.offset(0.1));
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getHeader().getCenter()).isEqualTo("&P");
            });
            assertThat(workbook.getSheetName(0)).isEqualTo("Tại kho");
            assertThat(workbook.getSheetName(1)).isEqualTo("Cho mượn");
        }
    }

    @Test
    void allTextIsInTimesNewRoman() throws IOException {
        try (var workbook = inExcel(SamplePapers.report())) {
            assertThat(cells(workbook))
                    .allSatisfy(it -> assertThat(
                                    workbook.getFontAt(it.getCellStyle().getFontIndex())
                                            .getFontName())
                            .isEqualTo("Times New Roman"));
        }
    }

    private static Object kept(Cell formula) {
        return formula.getCachedFormulaResultType() == CellType.NUMERIC
                ? (Object) formula.getNumericCellValue()
                : formula.getStringCellValue();
    }

    /** The row with that in its second field, as a reader sees it: numbers by their format's texts around "General". */
    private static List<String> row(XSSFWorkbook workbook, String name) {
        for (var row : workbook.getSheetAt(0)) {
            if (row.getCell(1) != null && shown(row.getCell(1)).equals(name)) {
                return IntStream.range(0, row.getLastCellNum())
                        .mapToObj(it -> shown(row.getCell(it)))
                        .toList();
            }
        }
        throw new AssertionError("no row " + name);
    }

    private static String shown(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? cell.getCellStyle()
                        .getDataFormatString()
                        .replace("\"", "")
                        .replace("General", NumberToTextConverter.toText(cell.getNumericCellValue()))
                : cell.getStringCellValue();
    }
}
