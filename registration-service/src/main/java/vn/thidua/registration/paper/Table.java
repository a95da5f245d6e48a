package vn.thidua.registration.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table: its heading stands again on each page, its rows stay whole, and reckonings come last. */
public record Table(List<Column> columns, List<List<Head>> heading, List<List<Cell>> rows, List<List<Cell>> reckonings)
        implements Block {

    /** A column's share of the width, and how its fields are set. */
    public record Column(int share, Alignment alignment) {}

    public enum Alignment {
        LEFT,
        CENTRE
    }

    /** A field of the heading and how many columns and rows it takes. */
    public record Head(Words words, int across, int down) {}

    public Table {
        columns = List.copyOf(columns);
        heading = heading.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        reckonings = reckonings.stream().map(List::copyOf).toList();
    }

    /** The rows and what is reckoned from them. */
    public Stream<List<Cell>> body() {
        return Stream.concat(rows.stream(), reckonings.stream());
    }

    /** Empty when the column holds no number: nothing is not zero. */
    public Optional<BigDecimal> reckon(Cell.Operation operation, int column) {
        var values = rows.stream()
                .map(it -> it.get(column))
                .filter(Cell.Counted.class::isInstance)
                .map(it -> ((Cell.Counted) it).value())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(operation.of(values));
    }

    /** What is read in a field of a column, with its numbers in Vietnamese. */
    public Words shown(Cell cell, int column) {
        return switch (cell) {
            case Cell.Said said -> said.words();
            case Cell.Counted counted -> Words.of(counted.before() + Figures.vi(counted.value()) + counted.after());
            case Cell.Reckoned reckoned ->
                Words.of(reckon(reckoned.operation(), column)
                        .map(it -> Figures.vi(it) + reckoned.after())
                        .orElse(""));
        };
    }
}
