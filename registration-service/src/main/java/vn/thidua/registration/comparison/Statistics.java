package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.rule.LineView.TargetView;

/**
 * Medians and outliers of a row, blanks left out: they are not zeros. An outlier's modified z-score, by the median
 * absolute deviation, is beyond 3.5 (Iglewicz and Hoaglin 1993); fewer than five values have none.
 */
public final class Statistics {

    private static final int FEWEST = 5;
    private static final double SCALE = 0.6745;
    private static final double LIMIT = 3.5;

    private Statistics() {}

    /** One row and holder in the three measures. */
    public record RowStatistics(String code, Holder holder, Measure quantity, Measure ratio, Measure per100) {}

    /** The middle of the members' values, none without values, and who is far off. */
    public record Measure(@Nullable BigDecimal median, List<UUID> outliers) {}

    static List<RowStatistics> of(List<FormRow> rows, List<MemberEntry> members) {
        var statistics = new ArrayList<RowStatistics>();
        for (var row : rows) {
            for (var holder : row.subjects()) {
                var cells = cells(row.code(), holder, members);
                if (!cells.isEmpty()) {
                    statistics.add(new RowStatistics(
                            row.code(),
                            holder,
                            measure(
                                    cells,
                                    it -> it.quantityValue() == null ? null : BigDecimal.valueOf(it.quantityValue())),
                            measure(cells, it -> it.computedRatio() == null ? it.ratioValue() : it.computedRatio()),
                            measure(cells, TargetView::per100)));
                }
            }
        }
        return statistics;
    }

    private static Map<UUID, TargetView> cells(String code, Holder holder, List<MemberEntry> members) {
        var cells = new HashMap<UUID, TargetView>();
        for (var member : members) {
            for (var line : member.lines()) {
                var target = holder == Holder.COLLECTIVE ? line.collective() : line.individual();
                if (line.code().equals(code) && target != null) {
                    cells.put(member.unitId(), target);
                }
            }
        }
        return cells;
    }

    private static Measure measure(Map<UUID, TargetView> cells, Function<TargetView, @Nullable BigDecimal> value) {
        var values = new HashMap<UUID, BigDecimal>();
        cells.forEach((unit, cell) -> {
            var it = value.apply(cell);
            if (it != null) {
                values.put(unit, it);
            }
        });
        if (values.isEmpty()) {
            return new Measure(null, List.of());
        }
        var median = median(List.copyOf(values.values()));
        return new Measure(median, outliers(values, median));
    }

    static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }

    private static List<UUID> outliers(Map<UUID, BigDecimal> values, BigDecimal median) {
        if (values.size() < FEWEST) {
            return List.of();
        }
        var deviation = median(values.values().stream()
                        .map(it -> it.subtract(median).abs())
                        .toList())
                .doubleValue();
        return values.entrySet().stream()
                .filter(it -> deviation > 0
                        && Math.abs(it.getValue().subtract(median).doubleValue()) * SCALE / deviation > LIMIT)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
