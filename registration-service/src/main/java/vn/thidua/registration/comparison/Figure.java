package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.comparison.MemberLine.MemberTarget;

/** What members are compared by, and how its values are said. */
enum Figure {
    QUANTITY(it -> it.quantityValue() == null ? null : BigDecimal.valueOf(it.quantityValue()), "", ""),
    RATIO(it -> it.computedRatio() == null ? it.ratioValue() : it.computedRatio(), " %", "%"),
    PER_100(MemberTarget::per100, " trên 100 người", " per 100 staff");

    private final Function<MemberTarget, @Nullable BigDecimal> value;
    private final String after;
    private final String afterEn;

    Figure(Function<MemberTarget, @Nullable BigDecimal> value, String after, String afterEn) {
        this.value = value;
        this.after = after;
        this.afterEn = afterEn;
    }

    @Nullable BigDecimal of(MemberTarget target) {
        return value.apply(target);
    }

    String vi(BigDecimal number) {
        return number(number, VIETNAMESE) + after;
    }

    String en(BigDecimal number) {
        return number(number, Locale.ENGLISH) + afterEn;
    }

    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    static String number(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }
}
