package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;

/**
 * A member whose value is far from the others', and why it is taken for that.
 *
 * <p>The modified z-score, by the median absolute deviation, is beyond 3.5 (Iglewicz and Hoaglin 1993). Where most values
 * are the same that deviation is zero; then the mean deviation takes its place, and only more than double or less than
 * half of what the others have counts. Fewer than five values have no outliers.
 */
public record Outlier(UUID unitId, Sentence reason) {

    private static final int FEWEST = 5;
    private static final double BY_MEDIAN_DEVIATION = 0.6745;
    private static final double BY_MEAN_DEVIATION = 1 / 1.253314;
    private static final BigDecimal LIMIT = new BigDecimal("3.5");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    /** The middle of the values and how far from it a value must be for one point of the score. */
    private record Spread(int members, BigDecimal median, double perPoint, boolean mostAreEqual) {

        static Spread of(List<BigDecimal> values) {
            var median = Statistics.median(values);
            var deviations =
                    values.stream().map(it -> it.subtract(median).abs()).toList();
            var middle = Statistics.median(deviations).doubleValue();
            if (middle > 0) {
                return new Spread(values.size(), median, middle / BY_MEDIAN_DEVIATION, false);
            }
            var mean = deviations.stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .average()
                    .orElse(0);
            return new Spread(values.size(), median, mean / BY_MEAN_DEVIATION, true);
        }

        @Nullable BigDecimal score(BigDecimal value) {
            if (perPoint == 0) {
                return null;
            }
            var score = BigDecimal.valueOf(value.subtract(median).abs().doubleValue() / perPoint);
            return score.compareTo(LIMIT) > 0 && (!mostAreEqual || isDoubleOrHalf(value)) ? score : null;
        }

        private boolean isDoubleOrHalf(BigDecimal value) {
            return value.compareTo(median.multiply(BigDecimal.TWO)) > 0 || value.compareTo(median.multiply(HALF)) < 0;
        }
    }

    static List<Outlier> among(SequencedMap<UUID, BigDecimal> values, Figure figure) {
        if (values.size() < FEWEST) {
            return List.of();
        }
        var spread = Spread.of(List.copyOf(values.values()));
        return values.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue(), spread, figure))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Outlier of(UUID unit, BigDecimal value, Spread spread, Figure figure) {
        var score = spread.score(value);
        return score == null ? null : new Outlier(unit, reason(value, spread, figure, Figure.rounded(score)));
    }

    private static Sentence reason(BigDecimal value, Spread spread, Figure figure, BigDecimal score) {
        var bound = value.compareTo(spread.median) > 0 ? "more" : "less";
        var times = times(value, spread.median, figure);
        return times == null
                ? Sentence.of("outlier-apart")
                        .with("bound", bound)
                        .with("apart", value.subtract(spread.median).abs())
                        .with("median", spread.median)
                        .with("figure", figure.name())
                        .with("members", spread.members)
                        .with("score", score)
                        .with("limit", LIMIT)
                : Sentence.of("outlier-times")
                        .with("bound", bound)
                        .with("times", times)
                        .with("median", spread.median)
                        .with("figure", figure.name())
                        .with("members", spread.members)
                        .with("score", score)
                        .with("limit", LIMIT);
    }

    /** How many times the median a value is, where that says something; ratios are compared in points. */
    private static @Nullable BigDecimal times(BigDecimal value, BigDecimal median, Figure figure) {
        if (figure == Figure.RATIO || median.signum() == 0 || value.signum() == 0) {
            return null;
        }
        var times = value.divide(median, 1, RoundingMode.HALF_UP);
        return times.compareTo(ONE_AND_A_HALF) >= 0 || times.compareTo(HALF) <= 0 ? times : null;
    }
}
