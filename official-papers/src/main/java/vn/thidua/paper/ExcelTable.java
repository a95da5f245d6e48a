package vn.thidua.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;

/** A paper's table on a sheet: words as text, numbers as numbers, totals as formulas over the rows. */
final class ExcelTable {

    private static final int FEW_ROWS_ABOVE = 3;
    private static final int WHO = 2;

    private final ExcelSheet sheet;
    private final ExcelCellStyle face;

    ExcelTable(ExcelSheet sheet) {
        this.sheet = sheet;
        this.face = ExcelCellStyle.of(sheet.tableSize()).with(ExcelCellStyle.Trait.RULED);
    }

    void write(Table table) {
        var heading = sheet.nextRow();
        heading(table);
        var first = sheet.nextRow();
        for (var cells : table.rows()) {
            row(cells, table, face, first);
        }
        for (var cells : table.totals()) {
            row(cells, table, face.bold(), first);
        }
        var poi = sheet.poi();
        poi.setRepeatingRows(new CellRangeAddress(heading, first - 1, -1, -1));
        if (!table.totals().isEmpty()) {
            poi.createFreezePane(WHO, heading <= FEW_ROWS_ABOVE ? first : 0);
        }
        if (sheet.nextRow() > first) {
            poi.addIgnoredErrors(
                    new CellRangeAddress(first, sheet.nextRow() - 1, 0, sheet.columns() - 1),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void heading(Table table) {
        var bold = face.bold().centred();
        for (var fields : HeadingCells.of(table)) {
            var height = fields.stream()
                    .filter(it -> !it.isBelow() && it.down() == 1)
                    .map(it -> sheet.height(it.words(), bold, it.column(), it.across()))
                    .max(Float::compare)
                    .orElse(0f);
            var row = sheet.begin(height);
            for (var field : fields) {
                if (field.isBelow()) {
                    sheet.style(sheet.cell(row, field.column()), bold);
                } else if (field.down() > 1) {
                    sheet.merge(row, row + field.down() - 1, field.column(), field.across());
                    sheet.put(row, field.column(), 1, field.words(), bold);
                } else {
                    sheet.put(row, field.column(), field.across(), field.words(), bold);
                }
            }
        }
    }

    private void row(List<Cell> cells, Table table, ExcelCellStyle face, int firstRow) {
        var height = 0f;
        for (var column = 0; column < cells.size(); column++) {
            height = Math.max(height, sheet.height(table.shown(cells.get(column), column), face, column, 1));
        }
        var row = sheet.begin(height);
        for (var column = 0; column < cells.size(); column++) {
            var aligned = face.aligned(alignment(table.columns().get(column)));
            switch (cells.get(column)) {
                case Cell.TextCell it -> sheet.put(row, column, 1, it.words(), aligned);
                case Cell.NumberCell it -> {
                    var cell = sheet.cell(row, column);
                    cell.setCellValue(it.value().doubleValue());
                    sheet.style(cell, aligned.around(it.before(), it.after()));
                }
                case Cell.FormulaCell it -> {
                    sheet.style(sheet.cell(row, column), aligned.around("", it.after()));
                    compute(it, table, row, column, firstRow);
                }
            }
        }
    }

    /** The formula, and beside it what comes out, for those who show a file without calculating. */
    private void compute(Cell.FormulaCell it, Table table, int row, int column, int firstRow) {
        var cell = sheet.cell(row, column);
        var lastRow = firstRow + table.rows().size() - 1;
        var values = new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
        cell.setCellFormula(
                "IF(COUNT(%s)=0,\"\",%s(%s))".formatted(values, it.operation().name(), values));
        var known = table.compute(it.operation(), column);
        if (known.isPresent()) {
            cell.setCellValue(known.get().doubleValue());
        } else {
            cell.setCellValue("");
        }
    }

    private static HorizontalAlignment alignment(Table.Column column) {
        return switch (column.alignment()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
        };
    }
}
