package vn.thidua.paper;

import java.util.List;

/** A paper's table in HTML. */
final class PdfTable {

    private PdfTable() {}

    static void write(Table table, Markup element) {
        var shares = table.columns().stream().mapToInt(Table.Column::share).sum();
        var columns = element.add("colgroup");
        for (var column : table.columns()) {
            columns.add("col")
                    .with(
                            "style",
                            "width: %d.%02d%%"
                                    .formatted(column.share() * 100 / shares, column.share() * 10_000 / shares % 100));
        }
        var heading = element.add("thead");
        var lines = HeadingCells.of(table);
        for (var line : lines) {
            var row = heading.add("tr");
            line.forEach(it -> head(row, it, line == lines.getFirst()));
        }
        var body = element.add("tbody");
        table.rows().forEach(it -> row(body.add("tr"), it, table));
        table.totals().forEach(it -> row(body.add("tr", "totals"), it, table));
    }

    /** In every row of its own, open at the foot: where a heading stands again, fields over several rows lose their lines. */
    private static void head(Markup row, HeadingCells.Field field, boolean topmost) {
        var style = place(topmost, field.column() == 0) + (field.down() > 1 ? "open" : "");
        var cell = row.add(field.isBelow() ? "td" : "th", style);
        cell.with("colspan", Integer.toString(field.across()));
        if (!field.isBelow()) {
            cell.with("scope", field.across() > 1 ? "colgroup" : "col").text(field.words());
        }
    }

    private static void row(Markup row, List<Cell> cells, Table table) {
        for (var column = 0; column < cells.size(); column++) {
            var left = table.columns().get(column).alignment() == Table.Alignment.LEFT;
            row.add("td", place(false, column == 0) + (left ? "left-aligned" : ""))
                    .text(table.shown(cells.get(column), column));
        }
    }

    private static String place(boolean topmost, boolean leftmost) {
        return (topmost ? "topmost " : "") + (leftmost ? "leftmost " : "");
    }
}
