package vn.thidua.registration.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.Target;

/**
 * The two cells of a row that are one holder's: each as written, what it means, and the percentages that follow from the
 * counts. Numbers are percentages with up to four decimals.
 */
public record TargetFigures(
        @Nullable String quantity,
        @Nullable Integer quantityValue,
        @Nullable String ratio,
        Ratio.@Nullable Comparison comparator,
        @Nullable BigDecimal ratioValue,
        @Nullable BigDecimal computedRatio,
        @Nullable Integer denominator,
        Ratios.@Nullable DenominatorKind denominatorKind,
        @Nullable BigDecimal per100) {

    public static final TargetFigures BLANK = new TargetFigures(null, null, null, null, null, null, null, null, null);

    static TargetFigures of(Target target, Ratios.@Nullable Computed computed, @Nullable BigDecimal perHundredStaff) {
        var quantity = target.quantity();
        var ratio = target.ratio();
        return new TargetFigures(
                quantity == null ? null : quantity.written(),
                quantity == null ? null : quantity.value(),
                ratio == null ? null : ratio.written(),
                ratio == null ? null : ratio.comparison(),
                ratio == null ? null : ratio.value(),
                computed == null ? null : computed.percent(),
                computed == null ? null : computed.denominator(),
                computed == null ? null : computed.kind(),
                perHundredStaff);
    }
}
