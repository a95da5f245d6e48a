package vn.thidua.paper;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.paper.Paper.PageSize;
import vn.thidua.paper.Paper.Part;

/** The widths of a sheet's columns in millimetres, and how high text gets within them. */
record ExcelColumns(List<Double> widths) {

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double PIXELS_A_DIGIT = ExcelStyles.STANDARD_SIZE * 0.5 * 96 / 72;
    private static final float LEADING = 1.25f;
    private static final float ABOVE_AND_BELOW = 5;

    /** What spreadsheets use of a field's width before they break a line: a little less each, and a margin. */
    private static final double WORDS_SHARE = 0.97;

    private static final double MARGIN = 1.2;

    /** As the part's table wants them; without one as a letterhead is divided. */
    static ExcelColumns of(Part part, PageSize paper) {
        var table = part.blocks().stream()
                .flatMap(it -> it instanceof Table found ? found.columns().stream() : Stream.empty())
                .map(Table.Column::share)
                .toList();
        var shares = table.isEmpty() ? List.of(FontSizes.LEFT_SHARE, 100 - FontSizes.LEFT_SHARE) : table;
        var all = shares.stream().mapToInt(it -> it).sum();
        return new ExcelColumns(
                shares.stream().map(it -> (double) paper.textWidth() * it / all).toList());
    }

    void set(XSSFSheet sheet) {
        for (var column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, (int) (256 * widths.get(column) * PIXELS_A_MILLIMETRE / PIXELS_A_DIGIT));
        }
    }

    int count() {
        return widths.size();
    }

    /** The first column of a right half that leaves about that part of the width to the left one. */
    int split(double part) {
        var all = width(0, count());
        var column = 1;
        while (column < count() - 1 && width(0, column) + widths.get(column) / 2 < all * part) {
            column++;
        }
        return column;
    }

    /** In points. */
    float height(RichText words, ExcelCellStyle face, int column, int across) {
        var width = (float) ((width(column, across) * WORDS_SHARE - MARGIN) * POINTS_A_MILLIMETRE);
        var lines = Math.max(1, face.typeface().lines(words.plain(), face.size(), width));
        return lines * face.size() * LEADING + ABOVE_AND_BELOW;
    }

    private double width(int column, int across) {
        return widths.subList(column, column + across).stream()
                .mapToDouble(it -> it)
                .sum();
    }
}
