package vn.thidua.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them, with two decimals at most: "15,71" in Vietnamese, "15.71" in English. */
public final class NumberText {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private NumberText() {}

    /** As Vietnamese papers print them, grouped: "1.250", "15,71". */
    public static String grouped(BigDecimal number) {
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VIETNAMESE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    static String of(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
