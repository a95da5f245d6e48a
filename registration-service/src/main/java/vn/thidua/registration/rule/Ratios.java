package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Ratio;

/** The percentages that follow from the counts. Each has its own denominator: what the law or the form relates the title to. */
public record Ratios(Content content) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a count is related to. */
    public enum DenominatorKind {
        /** Everybody who works in the unit. */
        STAFF,
        /** The unit's rooms and subordinate bodies. */
        COLLECTIVES,
        /** The unit's Advanced Workers, among whom grassroots emulation fighters are chosen. */
        LDTT
    }

    /** A computed percentage with two decimals, and what it was computed from. */
    public record Computed(BigDecimal percent, int denominator, DenominatorKind kind) {}

    public static Ratios of(Content content) {
        return new Ratios(content);
    }

    /** Empty when the count or its denominator is not known. */
    public Optional<Computed> computed(String code, Holder holder) {
        var count = content.quantity(code, holder).orElse(null);
        var kind = kindOf(code, holder);
        var denominator = kind == null ? null : denominator(kind);
        if (count == null || kind == null || denominator == null || denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(new Computed(percent(count, denominator), denominator, kind));
    }

    /** Pledges per hundred of the unit's staff, by which units of different size compare. */
    public Optional<BigDecimal> perHundredStaff(String code, Holder holder) {
        var staff = content.staffCount();
        return staff == null || staff == 0
                ? Optional.empty()
                : content.quantity(code, holder).map(it -> percent(it, staff));
    }

    static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static @Nullable DenominatorKind kindOf(String code, Holder holder) {
        if (holder == Holder.COLLECTIVE) {
            return code.equals(ExaminedContent.TTLDTT) || code.equals(ExaminedContent.TTLDXS)
                    ? DenominatorKind.COLLECTIVES
                    : null;
        }
        return code.equals(ExaminedContent.CSTDCS) ? DenominatorKind.LDTT : DenominatorKind.STAFF;
    }

    private @Nullable Integer denominator(DenominatorKind kind) {
        return switch (kind) {
            case STAFF -> content.staffCount();
            case LDTT ->
                content.quantity(ExaminedContent.LDTT, Holder.INDIVIDUAL).orElse(null);
            case COLLECTIVES -> collectives();
        };
    }

    /** The number of collectives, or what follows from "all of them" beside the Advanced Labour Collectives. */
    private @Nullable Integer collectives() {
        if (content.collectiveCount() != null) {
            return content.collectiveCount();
        }
        var all = content.ratio(ExaminedContent.TTLDTT, Holder.COLLECTIVE)
                .filter(it ->
                        it.comparison() == Ratio.Comparison.EQ && it.value().compareTo(HUNDRED) == 0);
        return all.isPresent()
                ? content.quantity(ExaminedContent.TTLDTT, Holder.COLLECTIVE).orElse(null)
                : null;
    }
}
