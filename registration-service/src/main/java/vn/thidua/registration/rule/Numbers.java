package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them: "15,71 %" in Vietnamese, "15.71%" in English. */
final class Numbers {

    private Numbers() {}

    static String vi(BigDecimal percent) {
        return format(percent, Locale.of("vi", "VN")) + " %";
    }

    static String en(BigDecimal percent) {
        return format(percent, Locale.ENGLISH) + "%";
    }

    /** A share from 0 to 1 as a percentage. */
    static BigDecimal percentOf(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static String format(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
