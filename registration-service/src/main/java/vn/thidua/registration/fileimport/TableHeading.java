package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.registration.fileimport.TargetColumn.Use;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.Folding;
import vn.thidua.registration.work.WorkProgress;

/** The heading of a table of targets, of one row or of several: which column holds the titles and what the others hold. */
record TableHeading(
        int first,
        int last,
        int titleColumn,
        List<TargetColumn> columns,
        List<TargetColumn> leftOut,
        Confidence confidence) {

    private static final int DEEPEST = 4;
    private static final int LONGEST = 200;

    /** Around which row of a table a heading may begin; a sheet has the paper's texts above its table. */
    private static final int LATEST = 400;

    /** The grid's first heading. */
    static Optional<TableHeading> find(Grid grid, int awardYear) {
        for (int i = 0; i < Math.min(grid.rows().size(), LATEST); i++) {
            var heading = at(grid, i, awardYear);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    /** The heading that begins at a row of the grid, counted from 0. */
    static Optional<TableHeading> at(Grid grid, int first, int awardYear) {
        WorkProgress.check();
        var row = grid.rows().get(first);
        return titleColumn(row) > 0 && filled(row) > 1
                ? Optional.of(read(grid, first, awardYear))
                        .filter(it -> !it.columns().isEmpty())
                : Optional.empty();
    }

    /** Whether the row repeats the heading's first row, as after a page break. */
    static boolean isRepeated(Row row) {
        return titleColumn(row) > 0
                && row.cells().stream()
                        .filter(it -> !it.spread())
                        .anyMatch(it -> Heading.isOfTargets(Heading.of(it.text())));
    }

    private static long filled(Row row) {
        return row.cells().stream()
                .filter(it -> !it.spread() && !it.text().isBlank())
                .count();
    }

    private static int titleColumn(Row row) {
        int maybe = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            var said = Heading.of(row.own(column));
            if (said.contains(Heading.TITLE)) {
                return column;
            }
            maybe = maybe == 0 && said.contains(Heading.TITLE_MAYBE) ? column : maybe;
        }
        return maybe;
    }

    private static TableHeading read(Grid grid, int first, int awardYear) {
        var rows = grid.rows();
        int last = first;
        while (last + 1 < rows.size() && last - first + 1 < DEEPEST && isOfHeading(rows.get(last + 1))) {
            last++;
        }
        var block = rows.subList(first, last + 1);
        var titles = titleColumn(rows.get(first));
        var columns = columns(block, titles, awardYear);
        var pledged = columns.stream().filter(it -> it.use() == Use.PLEDGED).toList();
        // Without any, it is a template of another year whose headings nobody changed.
        var taken = pledged.isEmpty()
                ? columns.stream().filter(it -> it.use() == Use.ANOTHER_YEAR).toList()
                : pledged;
        var sure = !pledged.isEmpty()
                && Heading.of(block.getFirst().text(titles)).contains(Heading.TITLE)
                && block.stream().flatMap(it -> it.cells().stream()).noneMatch(it -> Heading.isMisspelt(it.text()));
        return new TableHeading(
                first,
                last,
                titles,
                taken,
                columns.stream().filter(it -> !taken.contains(it)).toList(),
                sure ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    private static List<TargetColumn> columns(List<Row> block, int titles, int awardYear) {
        var columns = new ArrayList<TargetColumn>();
        // "Danh hiệu thi đua cá nhân" above the titles says whose all the columns are.
        var whose = Heading.holder(Heading.of(block.getFirst().text(titles)));
        var width = block.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        for (int column = 1; column <= width; column++) {
            if (goesOn(block, column)) {
                if (!columns.isEmpty() && columns.getLast().last() == column - 1) {
                    columns.add(columns.removeLast().widened());
                }
            } else if (column != titles) {
                TargetColumn.of(column, texts(block, column), whose, awardYear).ifPresent(columns::add);
            }
        }
        return columns;
    }

    private static Set<String> texts(List<Row> block, int column) {
        return block.stream()
                .map(it -> Folding.line(it.text(column), LONGEST))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether every cell of the heading is the same as on the left: the column is one, however it is drawn. */
    private static boolean goesOn(List<Row> block, int column) {
        return column > 1
                && block.stream()
                        .allMatch(it -> column <= it.cells().size()
                                && it.cells().get(column - 1).spread()
                                && it.text(column).equals(it.text(column - 1)));
    }

    private static boolean isOfHeading(Row row) {
        var texts = row.cells().stream().filter(it -> !it.text().isBlank()).toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(it -> it.spread() || !Heading.of(it.text()).isEmpty())
                && texts.stream().anyMatch(it -> !it.spread() && Heading.isOfTargets(Heading.of(it.text())))
                && texts.stream()
                        .noneMatch(it -> !it.spread()
                                && Folding.words(it.text())
                                        .matches(".*(lao dong|chien si|huan chuong|bang khen|co thi dua).*"));
    }
}
