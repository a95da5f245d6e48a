package vn.thidua.paper;

import static vn.thidua.paper.WordText.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table of fixed columns; rows are added whole and never split between pages. */
final class WordGrid {

    private static final double PADDING = 0.6;

    private final XWPFTable table;
    private boolean untouched = true;

    WordGrid(XWPFDocument document, List<Double> millimetres, boolean ruled) {
        table = document.createTable();
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(millimetres.stream().mapToDouble(it -> it).sum()));
        padding(properties.addNewTblCellMar(), ruled ? PADDING : 0);
        if (!ruled) {
            table.removeBorders();
        }
        var grid = table.getCTTbl().addNewTblGrid();
        millimetres.forEach(it -> grid.addNewGridCol().setW(twips(it)));
    }

    XWPFTableRow row() {
        var row = untouched ? table.getRow(0) : table.createRow();
        untouched = false;
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setCantSplitRow(true);
        return row;
    }

    /** A field over some columns, as wide as they are together. */
    static XWPFTableCell cell(XWPFTableRow row, double millimetres, int across) {
        var cell = row.createCell();
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(millimetres));
        if (across > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
        return cell;
    }

    private static void padding(CTTblCellMar cells, double millimetres) {
        List.of(cells.addNewTop(), cells.addNewLeft(), cells.addNewBottom(), cells.addNewRight())
                .forEach(it -> {
                    it.setType(STTblWidth.DXA);
                    it.setW(twips(millimetres));
                });
    }
}
