package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;

/** Where the fields of a table's heading lie, row by row from the left, also those that a field above reaches down to. */
final class HeadingCells {

    /** A field, or what one further up takes of this row. */
    record Field(RichText words, int column, int across, int down, boolean isBelow) {}

    private HeadingCells() {}

    static List<List<Field>> of(Table table) {
        var rows = new ArrayList<List<Field>>();
        List<Field> above = List.of();
        for (var heads : table.heading()) {
            var row = new ArrayList<Field>();
            var given = heads.iterator();
            for (var column = 0; column < table.columns().size(); ) {
                var next = reaching(above, column);
                if (next == null) {
                    var head = given.next();
                    next = new Field(head.words(), column, head.across(), head.down(), false);
                }
                row.add(next);
                column += next.across();
            }
            rows.add(row);
            above = row;
        }
        return rows;
    }

    private static @org.jspecify.annotations.Nullable Field reaching(List<Field> above, int column) {
        return above.stream()
                .filter(it -> it.column() == column && it.down() > 1)
                .findFirst()
                .map(it -> new Field(it.words(), column, it.across(), it.down() - 1, true))
                .orElse(null);
    }
}
