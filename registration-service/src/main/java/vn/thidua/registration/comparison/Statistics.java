package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.comparison.MemberLine.MemberTarget;

/** The figures of each row over all members; blanks are left out, for they are not zeros. */
public final class Statistics {

    private Statistics() {}

    /** One row and holder in the three measures. */
    public record RowStatistics(String code, Holder holder, Measure quantity, Measure ratio, Measure per100) {}

    /**
     * The middle of the members' values, their sum where values may be added, who comes where, and who is far off. Only
     * counts of one row may be added: rows hold each other's people, and shares of different wholes have no sum.
     */
    public record Measure(
            @Nullable BigDecimal median, @Nullable BigDecimal total, List<Rank> ranks, List<Outlier> outliers) {

        /** Of what nobody has a value. */
        public static final Measure NONE = new Measure(null, null, List.of(), List.of());
    }

    /** A member's place, 1 for the most; equals share a place, and the next ones are left out. */
    public record Rank(UUID unitId, int rank) {}

    static List<RowStatistics> of(List<FormRow> rows, List<MemberEntry> members) {
        var lines = new LinkedHashMap<UUID, Map<String, MemberLine>>();
        members.forEach(it -> lines.put(
                it.unitId(),
                it.lines().stream().collect(Collectors.toMap(MemberLine::code, line -> line, (one, _) -> one))));
        var statistics = new ArrayList<RowStatistics>();
        for (var row : rows) {
            for (var holder : row.subjects()) {
                var cells = cells(row.code(), holder, lines);
                if (!cells.isEmpty()) {
                    statistics.add(new RowStatistics(
                            row.code(),
                            holder,
                            measure(Figure.QUANTITY, cells),
                            measure(Figure.RATIO, cells),
                            measure(Figure.PER_100, cells)));
                }
            }
        }
        return statistics;
    }

    static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }

    private static SequencedMap<UUID, MemberTarget> cells(
            String code, Holder holder, Map<UUID, Map<String, MemberLine>> lines) {
        var cells = new LinkedHashMap<UUID, MemberTarget>();
        lines.forEach((unit, its) -> {
            var line = its.get(code);
            var target = line == null ? null : line.target(holder);
            if (target != null && target.isWritten()) {
                cells.put(unit, target);
            }
        });
        return cells;
    }

    private static Measure measure(Figure figure, SequencedMap<UUID, MemberTarget> cells) {
        var values = new LinkedHashMap<UUID, BigDecimal>();
        cells.forEach((unit, cell) -> {
            var value = figure.of(cell);
            if (value != null) {
                values.put(unit, value);
            }
        });
        if (values.isEmpty()) {
            return Measure.NONE;
        }
        var total = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Measure(
                median(List.copyOf(values.values())),
                figure == Figure.QUANTITY ? total : null,
                ranks(values),
                Outlier.among(values, figure));
    }

    private static List<Rank> ranks(SequencedMap<UUID, BigDecimal> values) {
        var places = new TreeMap<BigDecimal, Integer>();
        values.values().forEach(it -> places.merge(it, 1, Integer::sum));
        var rank = 1;
        for (var value : places.descendingMap().entrySet()) {
            rank += value.setValue(rank);
        }
        return values.entrySet().stream()
                .map(it -> new Rank(it.getKey(), Objects.requireNonNull(places.get(it.getValue()))))
                .toList();
    }
}
