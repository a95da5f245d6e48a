package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.thidua.paper.Paper.PageSize;

/** A paper's table in Word. */
final class WordTable {

    private final XWPFDocument document;
    private final int width;
    private final int size;

    WordTable(XWPFDocument document, PageSize sheet) {
        this.document = document;
        this.width = sheet.textWidth();
        this.size = sheet.isLandscape() ? FontSizes.LARGE_TABLE : FontSizes.TABLE;
    }

    void write(Table table) {
        var widths = widths(table);
        var grid = new WordGrid(document, widths, true);
        for (var fields : HeadingCells.of(table)) {
            var row = grid.row();
            row.setRepeatHeader(true);
            fields.forEach(it -> head(row, it, widths));
        }
        for (var cells : table.rows()) {
            row(grid.row(), cells, table, widths, false);
        }
        for (var cells : table.totals()) {
            row(grid.row(), cells, table, widths, true);
        }
    }

    private List<Double> widths(Table table) {
        var shares = table.columns().stream().mapToInt(Table.Column::share).sum();
        return table.columns().stream()
                .map(it -> (double) width * it.share() / shares)
                .toList();
    }

    private void head(XWPFTableRow row, HeadingCells.Field field, List<Double> widths) {
        var to = field.column() + field.across();
        var millimetres = widths.subList(field.column(), to).stream()
                .mapToDouble(it -> it)
                .sum();
        var cell = WordGrid.cell(row, millimetres, field.across());
        if (field.down() > 1 || field.isBelow()) {
            cell.getCTTc().getTcPr().addNewVMerge().setVal(field.isBelow() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        text(cell).bold().centred().write(field.isBelow() ? RichText.of("") : field.words());
    }

    private void row(XWPFTableRow row, List<Cell> cells, Table table, List<Double> widths, boolean bold) {
        for (var column = 0; column < cells.size(); column++) {
            var text = text(WordGrid.cell(row, widths.get(column), 1));
            if (bold) {
                text.bold();
            }
            text.align(alignment(table.columns().get(column))).write(table.shown(cells.get(column), column));
        }
    }

    private WordText text(XWPFTableCell cell) {
        cell.getCTTc().getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        return WordText.in(cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0))
                .size(size);
    }

    private static ParagraphAlignment alignment(Table.Column column) {
        return switch (column.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
        };
    }
}
