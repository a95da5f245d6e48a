package vn.thidua.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.text.NumberText;

/** A table: its heading stands again on each page, its rows stay whole, and totals come last. */
public record Table(List<Column> columns, List<List<Head>> heading, List<List<Cell>> rows, List<List<Cell>> totals)
        implements Block {

    /** A column's share of the width, and how its fields are set. */
    public record Column(int share, Alignment alignment) {}

    public enum Alignment {
        LEFT,
        CENTRE
    }

    /** A field of the heading and how many columns and rows it takes. */
    public record Head(RichText words, int across, int down) {}

    public Table {
        columns = List.copyOf(columns);
        heading = heading.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
    }

    /** Empty when the column holds no number: nothing is not zero. */
    public Optional<BigDecimal> compute(Cell.Operation operation, int column) {
        var values = rows.stream()
                .map(it -> it.get(column))
                .filter(Cell.NumberCell.class::isInstance)
                .map(it -> ((Cell.NumberCell) it).value())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(operation.of(values));
    }

    /** What is read in a field of a column, with its numbers in Vietnamese. */
    public RichText shown(Cell cell, int column) {
        return switch (cell) {
            case Cell.TextCell text -> text.words();
            case Cell.NumberCell number ->
                RichText.of(number.before() + NumberText.grouped(number.value()) + number.after());
            case Cell.FormulaCell formula ->
                RichText.of(compute(formula.operation(), column)
                        .map(it -> NumberText.grouped(it) + formula.after())
                        .orElse(""));
        };
    }
}
