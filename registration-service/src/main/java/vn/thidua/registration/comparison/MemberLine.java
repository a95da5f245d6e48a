package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.rule.LineFigures;
import vn.thidua.registration.rule.Ratios;
import vn.thidua.registration.rule.TargetFigures;

/** A row of a member's registration in the comparison. */
public record MemberLine(
        String code,
        @Nullable MemberTarget collective,
        @Nullable MemberTarget individual) {

    /** The two cells of a holder and last year's count; a cell left blank this year may have one all the same. */
    public record MemberTarget(
            @Nullable String quantity,
            @Nullable Integer quantityValue,
            @Nullable String ratio,
            Ratio.@Nullable Comparison comparator,
            @Nullable BigDecimal ratioValue,
            @Nullable BigDecimal computedRatio,
            @Nullable Integer denominator,
            Ratios.@Nullable DenominatorKind denominatorKind,
            @Nullable BigDecimal per100,
            @Nullable Integer lastYearQuantity) {

        static @Nullable MemberTarget of(@Nullable TargetFigures now, @Nullable TargetFigures lastYear) {
            var before = lastYear == null ? null : lastYear.quantityValue();
            if (now == null && before == null) {
                return null;
            }
            var it = now == null ? TargetFigures.BLANK : now;
            return new MemberTarget(
                    it.quantity(),
                    it.quantityValue(),
                    it.ratio(),
                    it.comparator(),
                    it.ratioValue(),
                    it.computedRatio(),
                    it.denominator(),
                    it.denominatorKind(),
                    it.per100(),
                    before);
        }

        /** Whether anything was pledged this year. */
        public boolean isWritten() {
            return quantity != null || ratio != null;
        }
    }

    /** This year's rows and, after them, what only last year had. */
    static List<MemberLine> of(List<LineFigures> now, List<LineFigures> lastYear) {
        var present = byCode(now);
        var past = byCode(lastYear);
        var codes = new LinkedHashSet<>(now.stream().map(LineFigures::code).toList());
        codes.addAll(past.keySet());
        var lines = new ArrayList<MemberLine>();
        for (var code : codes) {
            var it = present.get(code);
            var before = past.get(code);
            var collective =
                    MemberTarget.of(it == null ? null : it.collective(), before == null ? null : before.collective());
            var individual =
                    MemberTarget.of(it == null ? null : it.individual(), before == null ? null : before.individual());
            if (collective != null || individual != null) {
                lines.add(new MemberLine(code, collective, individual));
            }
        }
        return lines;
    }

    public @Nullable MemberTarget target(Holder holder) {
        return switch (holder) {
            case COLLECTIVE -> collective;
            case INDIVIDUAL -> individual;
        };
    }

    private static Map<String, LineFigures> byCode(List<LineFigures> lines) {
        return lines.stream().collect(Collectors.toMap(LineFigures::code, Function.identity(), (one, _) -> one));
    }
}
