package vn.thidua.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Row;

/** Collects a sheet's rows and spreads merged cells over the places they cover, as far as the sheet is filled. */
final class SheetGrid {

    private static final int MOST_SPREAD = 20_000;
    private static final int MOST_CHARACTERS_SPREAD = 2_000_000;

    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();

    void row(int number, List<String> cells) {
        rows.put(
                number,
                new ArrayList<>(cells.stream().map(it -> new Cell(it, false)).toList()));
    }

    Grid grid(int number, String name, List<Workbook.Merge> merges) {
        merges.forEach(this::spread);
        return new Grid(
                number,
                name,
                rows.entrySet().stream()
                        .map(it -> new Row(it.getKey(), it.getValue()))
                        .toList());
    }

    private int spread;
    private int characters;

    private void spread(Workbook.Merge merge) {
        var first = rows.getOrDefault(merge.row(), List.of());
        if (merge.column() < 1 || first.size() < merge.column()) {
            return;
        }
        var text = first.get(merge.column() - 1).text();
        var lastColumn = Math.min(merge.lastColumn(), SheetLimits.LAST_COLUMN);
        rows.subMap(merge.row(), true, Math.max(merge.row(), merge.lastRow()), true)
                .forEach((number, cells) -> {
                    for (int column = merge.column(); column <= lastColumn && mayGoOn(); column++) {
                        spread++;
                        characters += text.length();
                        while (cells.size() < column) {
                            cells.add(Cell.BLANK);
                        }
                        var isOrigin = number == merge.row() && column == merge.column();
                        cells.set(column - 1, new Cell(text, !isOrigin));
                    }
                });
    }

    private boolean mayGoOn() {
        return spread < MOST_SPREAD && characters < MOST_CHARACTERS_SPREAD;
    }
}
