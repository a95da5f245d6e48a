package vn.thidua.registration.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese papers print them, with two decimals at most: "1.250", "15,71". */
final class PaperNumbers {

    private PaperNumbers() {}

    static String vi(BigDecimal value) {
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
