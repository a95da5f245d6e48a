package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.RegistrationLine;

/** A row of a registration as shown: each cell as written, what it means, and the percentage that follows from the counts. */
public record LineView(
        String code,
        @Nullable TargetView collective,
        @Nullable TargetView individual) {

    /** The two cells of a holder; numbers are percentages with up to four decimals. */
    public record TargetView(
            @Nullable String quantity,
            @Nullable Integer quantityValue,
            @Nullable String ratio,
            Ratio.@Nullable Comparison comparator,
            @Nullable BigDecimal ratioValue,
            @Nullable BigDecimal computedRatio,
            @Nullable Integer denominator,
            Ratios.@Nullable DenominatorKind denominatorKind,
            @Nullable BigDecimal per100) {}

    public static List<LineView> of(Content content) {
        var ratios = Ratios.of(content);
        return content.lines().stream()
                .map(it -> new LineView(
                        it.code(), target(it, Holder.COLLECTIVE, ratios), target(it, Holder.INDIVIDUAL, ratios)))
                .toList();
    }

    private static @Nullable TargetView target(RegistrationLine line, Holder holder, Ratios ratios) {
        var target = line.target(holder);
        if (target == null) {
            return null;
        }
        var quantity = target.quantity();
        var ratio = target.ratio();
        var computed = ratios.computed(line.code(), holder).orElse(null);
        return new TargetView(
                quantity == null ? null : quantity.written(),
                quantity == null ? null : quantity.value(),
                ratio == null ? null : ratio.written(),
                ratio == null ? null : ratio.comparison(),
                ratio == null ? null : ratio.value(),
                computed == null ? null : computed.percent(),
                computed == null ? null : computed.denominator(),
                computed == null ? null : computed.kind(),
                ratios.perHundredStaff(line.code(), holder).orElse(null));
    }
}
