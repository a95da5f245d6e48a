package vn.thidua.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks of both kinds: "→" joins a cell to the one on its left, "↓" to the one above; "15 %%" is the number 0.15. */
public final class WorkbookFile {

    private final Workbook workbook;
    private final Sheet sheet;
    private String font = "";
    private int next;

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("Đăng ký");
    }

    public static WorkbookFile xlsx() {
        return new WorkbookFile(new XSSFWorkbook());
    }

    public static WorkbookFile xls() {
        return new WorkbookFile(new HSSFWorkbook());
    }

    public WorkbookFile font(String name) {
        font = name;
        return this;
    }

    public WorkbookFile blank() {
        next++;
        return this;
    }

    public WorkbookFile row(Object... cells) {
        var row = sheet.createRow(next);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String it when it.isEmpty() -> {
                    // Nothing in it.
                }
                case String it when it.equals("→") -> widen(row.getRowNum(), i);
                case String it when it.equals("↓") -> deepen(row.getRowNum(), i);
                case Number it -> row.createCell(i).setCellValue(it.doubleValue());
                case Percent it -> percent(row.createCell(i), it);
                default -> text(row.createCell(i), cells[i].toString());
            }
        }
        next++;
        return this;
    }

    /** A share as Excel keeps it. */
    public record Percent(double value, String format) {}

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void percent(Cell cell, Percent it) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(it.format()));
        cell.setCellStyle(style);
        cell.setCellValue(it.value());
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(text);
        if (!font.isEmpty()) {
            var style = workbook.createCellStyle();
            var own = workbook.createFont();
            own.setFontName(font);
            style.setFont(own);
            cell.setCellStyle(style);
        }
    }

    private void widen(int row, int column) {
        var merged = mergedAt(row, column - 1);
        merge(merged < 0 ? new CellRangeAddress(row, row, column - 1, column) : grown(merged, 0, 1));
    }

    private void deepen(int row, int column) {
        var merged = mergedAt(row - 1, column);
        merge(merged < 0 ? new CellRangeAddress(row - 1, row, column, column) : grown(merged, 1, 0));
    }

    private void merge(CellRangeAddress range) {
        sheet.addMergedRegion(range);
    }

    private int mergedAt(int row, int column) {
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            if (sheet.getMergedRegion(i).isInRange(row, column)) {
                return i;
            }
        }
        return -1;
    }

    private CellRangeAddress grown(int merged, int rows, int columns) {
        var it = sheet.getMergedRegion(merged);
        sheet.removeMergedRegion(merged);
        return new CellRangeAddress(
                it.getFirstRow(), it.getLastRow() + rows, it.getFirstColumn(), it.getLastColumn() + columns);
    }
}
