package vn.thidua.registration.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.intake.OfficeText.Grid;
import vn.thidua.registration.intake.OfficeText.Row;

/** The heading of a table of targets, of one row or of several: which column holds the titles and what the others hold. */
record TableHeading(
        int first, int last, int titleColumn, List<Column> columns, List<Column> leftOut, Confidence confidence) {

    private static final int DEEPEST = 4;

    /** Around which row of a table a heading may begin; a sheet has the paper's texts above its table. */
    private static final int LATEST = 400;

    /** What a column holds; no measure means both in one cell, no holder that the rows or titles say whose they are. */
    record Column(int column, @Nullable Holder holder, Reading.@Nullable Measure measure, String header) {}

    /** The first heading at or after a row of the grid, counted from 0. */
    static Optional<TableHeading> find(Grid grid, int from, int awardYear) {
        for (int i = from; i < Math.min(grid.rows().size(), from + LATEST); i++) {
            if (titleColumn(grid.rows().get(i)) > 0 && filled(grid.rows().get(i)) > 1) {
                var heading = read(grid, i, awardYear);
                if (!heading.columns().isEmpty()) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the row repeats the heading's first row, as after a page break. */
    static boolean isRepeated(Row row) {
        return titleColumn(row) > 0
                && row.cells().stream().filter(it -> !it.spread()).anyMatch(it -> isOfTargets(Heading.of(it.text())));
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
        var width = block.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        // "Danh hiệu thi đua cá nhân" above the titles says whose all the columns are.
        var whose = holder(Heading.of(block.getFirst().text(titles)));
        var columns = new ArrayList<Column>();
        var leftOut = new ArrayList<Column>();
        var misspelt = false;
        for (int column = 1; column <= width; column++) {
            if (column != titles && !isPartOf(block.getFirst(), column, titles)) {
                var at = column;
                var texts = block.stream()
                        .map(it -> it.text(at))
                        .map(Folding::line)
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                misspelt |= texts.stream().anyMatch(Heading::isMisspelt);
                sort(column(column, texts, whose), said(texts), texts, awardYear, columns, leftOut);
            }
        }
        if (columns.isEmpty()) {
            // A template of another year whose headings nobody changed.
            leftOut.stream()
                    .filter(it -> !Heading.isResult(Heading.of(it.header())))
                    .forEach(columns::add);
            leftOut.removeAll(columns);
            misspelt = true;
        }
        var sure = Heading.of(block.getFirst().text(titles)).contains(Heading.TITLE) && !misspelt;
        return new TableHeading(first, last, titles, columns, leftOut, sure ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    /** The heading of the titles may be merged over several columns. */
    private static boolean isPartOf(Row row, int column, int titles) {
        return column > titles
                && column <= row.cells().size()
                && row.cells().get(column - 1).spread()
                && row.text(column).equals(row.text(titles))
                && Heading.of(row.text(column)).contains(Heading.TITLE);
    }

    private static boolean isOfHeading(Row row) {
        var texts = row.cells().stream().filter(it -> !it.text().isBlank()).toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(it -> it.spread() || !Heading.of(it.text()).isEmpty())
                && texts.stream().anyMatch(it -> !it.spread() && isOfTargets(Heading.of(it.text())))
                && texts.stream()
                        .noneMatch(it -> !it.spread()
                                && Folding.words(it.text())
                                        .matches(".*(lao dong|chien si|huan chuong|bang khen|co thi dua).*"));
    }

    private static boolean isOfTargets(Set<Heading> said) {
        return said.stream()
                .anyMatch(it -> it == Heading.COLLECTIVE
                        || it == Heading.INDIVIDUAL
                        || it == Heading.QUANTITY
                        || it == Heading.RATIO);
    }

    private static Set<Heading> said(Set<String> texts) {
        var said = EnumSet.noneOf(Heading.class);
        texts.forEach(it -> said.addAll(Heading.of(it)));
        return said;
    }

    private static Column column(int column, Set<String> texts, @Nullable Holder otherwise) {
        var said = said(texts);
        var holder = holder(said);
        var quantity = said.contains(Heading.QUANTITY);
        var ratio = said.contains(Heading.RATIO);
        return new Column(
                column,
                holder == null ? otherwise : holder,
                quantity == ratio ? null : quantity ? Reading.Measure.QUANTITY : Reading.Measure.RATIO,
                String.join(" – ", texts));
    }

    private static @Nullable Holder holder(Set<Heading> said) {
        var collective = said.contains(Heading.COLLECTIVE);
        return collective == said.contains(Heading.INDIVIDUAL)
                ? null
                : collective ? Holder.COLLECTIVE : Holder.INDIVIDUAL;
    }

    private static void sort(
            Column column,
            Set<Heading> said,
            Set<String> texts,
            int awardYear,
            List<Column> columns,
            List<Column> leftOut) {
        if (said.contains(Heading.NUMBER) || said.contains(Heading.NOTE) || !isOfTargets(said)) {
            return;
        }
        var years = Years.mentioned(String.join(" ", texts));
        var anotherYear = !years.isEmpty() && !years.contains(awardYear);
        (Heading.isResult(said) || anotherYear ? leftOut : columns).add(column);
    }
}
