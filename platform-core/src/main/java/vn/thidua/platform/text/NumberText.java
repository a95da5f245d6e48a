package vn.thidua.platform.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them in a text: at most two decimals and no groups, "15,71" in Vietnamese, "15.71" in English. */
public final class NumberText {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private NumberText() {}

    public static String vietnamese(BigDecimal number) {
        return of(number, VIETNAMESE);
    }

    static String of(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
    }
}
