package vn.thidua.registration.paper.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.paper.office.Opened.cells;
import static vn.thidua.registration.paper.office.Opened.inExcel;

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
import vn.thidua.registration.paper.PaperSamples;

class ExcelPrinterTest {

    @Test
    void aRegistrationHoldsOnlyTextAsItWasWritten() throws IOException {
        try (var workbook = inExcel(PaperSamples.registration())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(cells(workbook)).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.BLANK);
            assertThat(row(workbook, "Lao động tiên tiến"))
                    .containsExactly("1", "Lao động tiên tiến", "", "", "70", "> 95%");
            assertThat(row(workbook, "Chiến sĩ thi đua cấp Bộ, tỉnh").get(4)).isEqualTo("03");
        }
    }

    @Test
    void whatIsReckonedGoesOnReckoning() throws IOException {
        try (var workbook = inExcel(PaperSamples.summary(11))) {
            var formulas = cells(workbook).stream()
                    .filter(it -> it.getCellType() == CellType.FORMULA)
                    .toList();
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();

            assertThat(formulas).hasSizeGreaterThan(30).allSatisfy(it -> {
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
        try (var workbook = inExcel(PaperSamples.summary(11))) {
            var sums = row(workbook, "Tổng cộng");
            var medians = row(workbook, "Trung vị");

            assertThat(sums.subList(3, 8)).containsExactly("654", "654", "", "87", "");
            assertThat(medians.subList(3, 8)).containsExactly("75", "75", "95%", "10", "15%");
            assertThat(row(workbook, "Sở mẫu số 1").subList(4, 8)).containsExactly("40", "> 95%", "5", "15%");
        }
    }

    @Test
    void whoHasNotSentIsBlankAndNotZero() throws IOException {
        try (var workbook = inExcel(PaperSamples.summary(11))) {
            assertThat(row(workbook, "Sở mẫu số 5").subList(2, 8)).containsExactly("Chưa gửi", "", "", "", "", "");
        }
    }

    @Test
    void itPrintsAsThePaperLies() throws IOException {
        try (var workbook = inExcel(PaperSamples.summary(60))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .startsWith("Tổng hợp đăng ký thi đua năm 2022");
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isCloseTo(30, Offset.offset(0.1));
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getHeader().getCenter()).isEqualTo("&P");
            });
            assertThat(workbook.getSheetName(0)).isEqualTo("Danh hiệu thi đua");
            assertThat(workbook.getSheetName(1)).isEqualTo("Hình thức khen thưởng");
        }
    }

    @Test
    void allTextIsInTimesNewRoman() throws IOException {
        try (var workbook = inExcel(PaperSamples.registration())) {
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
