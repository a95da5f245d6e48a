package vn.thidua.paper;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.paper.Paper.PageSize;
import vn.thidua.paper.Paper.Part;

/** A sheet that is filled row by row, its columns as wide as its table wants them and its rows as high as their text. */
final class ExcelSheet {

    /** A row is never split between pages; long texts go over several. */
    private static final float HIGHEST = 140;

    private static final float HIGHEST_ALLOWED = 409;

    /** What makes a spreadsheet take a typed text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final XSSFSheet sheet;
    private final ExcelStyles styles;
    private final ExcelColumns columns;
    private int row;

    ExcelSheet(XSSFWorkbook workbook, ExcelStyles styles, PageSize paper, Part part) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(part.name()));
        this.styles = styles;
        this.columns = ExcelColumns.of(part, paper);
        columns.set(sheet);
        ExcelPage.set(sheet, paper);
    }

    XSSFSheet poi() {
        return sheet;
    }

    /** In points, for a table. */
    int tableSize() {
        return sheet.getPrintSetup().getLandscape() ? FontSizes.LARGE_TABLE : FontSizes.TABLE;
    }

    int columns() {
        return columns.count();
    }

    /** The first column of a right half that leaves about that part of the width to the left one. */
    int split(double part) {
        return columns.split(part);
    }

    int nextRow() {
        return row;
    }

    /** Words across the whole sheet, in a row of their own; more than a row can be high go over several. */
    void line(RichText words, ExcelCellStyle face) {
        var height = height(words, face, 0, columns());
        var rows = (int) Math.ceil(height / HIGHEST);
        for (var part = 0; part < rows; part++) {
            sheet.createRow(row + part).setHeightInPoints(height / rows);
        }
        merge(row, row + rows - 1, 0, columns());
        write(sheet.getRow(row).createCell(0), words, face);
        row += rows;
    }

    /** An empty row. */
    void space() {
        row++;
    }

    /** Begins a row that is high enough for what will stand in it. */
    int begin(float points) {
        sheet.createRow(row).setHeightInPoints(Math.min(points, HIGHEST_ALLOWED));
        return row++;
    }

    /** Words in a row that was begun, over some columns. */
    void put(int inRow, int column, int across, RichText words, ExcelCellStyle face) {
        merge(inRow, inRow, column, across);
        for (var each = column; each < column + across; each++) {
            var cell = cell(inRow, each);
            if (each == column) {
                write(cell, words, face);
            } else {
                cell.setCellStyle(styles.of(face));
            }
        }
    }

    XSSFCell cell(int inRow, int column) {
        var found = sheet.getRow(inRow).getCell(column);
        return found == null ? sheet.getRow(inRow).createCell(column) : found;
    }

    void style(XSSFCell cell, ExcelCellStyle face) {
        cell.setCellStyle(styles.of(face));
    }

    void merge(int fromRow, int toRow, int column, int across) {
        if (across > 1 || toRow > fromRow) {
            sheet.addMergedRegion(new CellRangeAddress(fromRow, toRow, column, column + across - 1));
        }
    }

    /** What a text takes in height within some columns, in points. */
    float height(RichText words, ExcelCellStyle face, int column, int across) {
        return columns.height(words, face, column, across);
    }

    static RichText dashed(RichText words) {
        return RichText.of("- ").and(words);
    }

    /** Always as text, whatever it begins with. */
    private void write(XSSFCell cell, RichText words, ExcelCellStyle face) {
        var text = words.plain();
        var literal = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(literal ? face.with(ExcelCellStyle.Trait.LITERAL) : face));
        if (text.isEmpty()) {
            return;
        }
        var rich = new XSSFRichTextString(text);
        var from = 0;
        for (var run : words.runs()) {
            var to = from + run.text().length();
            if (run.italic()) {
                rich.applyFont(from, to, styles.aside(face));
            }
            from = to;
        }
        cell.setCellValue(rich);
    }
}
