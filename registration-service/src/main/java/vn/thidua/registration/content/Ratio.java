package vn.thidua.registration.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage as it was written, "> 95%", "15 %", "30" or "4/28", and what it means: a value from 0 to 100 with the
 * decimals that were written, and how the truth is said to compare to it.
 */
public record Ratio(String written, Comparison comparison, BigDecimal value, boolean hasSign) {

    /** How the pledged percentage compares to the value. */
    public enum Comparison {
        EQ,
        GT,
        GE,
        LT,
        LE
    }

    private static final Pattern PERCENT = Pattern.compile(
            "(?<before>[<>≤≥=]{0,2}|trên|hơn|từ|tối thiểu|ít nhất|đạt|dưới|tối đa|không quá)\\s*"
                    + "(?<number>\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?<sign>%?)\\s*(?<after>trở lên|trở xuống)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FRACTION =
            Pattern.compile("(?<part>\\d{1,6})\\s*/\\s*(?<whole>\\d{1,6})(?:\\s*người|\\s*đ/c)?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty when the text is not a percentage. */
    public static Optional<Ratio> read(String written) {
        var text = written.strip();
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction(text, fraction);
        }
        var found = PERCENT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(found.group("number").replace(',', '.'));
        return comparison(found)
                .map(it -> new Ratio(text, it, value, !found.group("sign").isEmpty()));
    }

    public boolean isInRange() {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    private static Optional<Ratio> fraction(String text, Matcher found) {
        var whole = new BigDecimal(found.group("whole"));
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        var value = new BigDecimal(found.group("part")).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
        return Optional.of(new Ratio(text, Comparison.EQ, value, true));
    }

    private static Optional<Comparison> comparison(Matcher found) {
        var after = found.group("after");
        if (after != null) {
            return Optional.of(after.equalsIgnoreCase("trở lên") ? Comparison.GE : Comparison.LE);
        }
        return switch (found.group("before").toLowerCase(java.util.Locale.ROOT)) {
            case "", "=", "đạt" -> Optional.of(Comparison.EQ);
            case ">", "trên", "hơn" -> Optional.of(Comparison.GT);
            case ">=", "=>", "≥", "từ", "tối thiểu", "ít nhất" -> Optional.of(Comparison.GE);
            case "<", "dưới" -> Optional.of(Comparison.LT);
            case "<=", "=<", "≤", "tối đa", "không quá" -> Optional.of(Comparison.LE);
            default -> Optional.empty();
        };
    }
}
