package vn.thidua.registration.fileimport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.title.Folding;

/**
 * A target's text taken apart: "05 đ/c = 15 %" into the quantity "05 đ/c" and the ratio "15 %". What is neither has a
 * problem, with what scanning may have made of it.
 */
record TargetText(
        @Nullable String quantity,
        @Nullable String ratio,
        boolean changed,
        @Nullable String unreadable) {

    /** Longer texts are no target, whatever they are. */
    private static final int LONGEST = 40;

    private static final Pattern NOTHING = Pattern.compile("[-–—_./x…]*|không|ko|không có", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT = Pattern.compile(
            "(?:(?:[<>≤≥]=?|=[<>]|trên|hơn|từ|tối thiểu|ít nhất|dưới|tối đa|không quá)\\s*)?\\d{1,3}(?:[.,]\\d{1,4})?\\s*%"
                    + "(?:\\s*(?:trở lên|trở xuống))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FRACTION = Pattern.compile("\\d{1,6}\\s*/\\s*\\d{1,6}(?:\\s*(?:người|đ/c))?");
    private static final Pattern EDGES = Pattern.compile(
            "^(?:[\\s=–—:;,.()-]|tỷ lệ|tỉ lệ|chiếm|đạt|bằng|tương đương)+|(?:[\\s=–—:;,.()-]|tỷ lệ|tỉ lệ|chiếm|đạt|bằng|tương đương)+$");
    /** "95-100%": neither of both is the share that is meant. */
    private static final Pattern RANGE = Pattern.compile("\\d%?(?:-|\\s*(?:đến|tới)\\s*)\\d+\\s*%");

    private static final Pattern WORD_PERCENT = Pattern.compile("\\s*phần trăm", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_DIGITS = Pattern.compile("[0-9OoQlI|SsBZz]{1,5}");

    /** A text that says nothing, blank or a dash. */
    boolean isNothing() {
        return quantity == null && ratio == null && unreadable == null;
    }

    boolean isUnreadable() {
        return unreadable != null;
    }

    /** Of a column of both, or of one whose heading says no more than whose it is. */
    static TargetText both(String written) {
        var text = Folding.line(written);
        if (isTooLong(text)) {
            return unreadable(text);
        }
        if (NOTHING.matcher(text).matches()) {
            return nothing(text);
        }
        var plain = WORD_PERCENT.matcher(text).replaceAll("%");
        if (RANGE.matcher(plain).find()) {
            return unreadable(text);
        }
        var percent = PERCENT.matcher(plain);
        if (!percent.find()) {
            var alone = Ratio.read(plain).isPresent() && FRACTION.matcher(plain).matches();
            return alone ? new TargetText(null, plain, false, null) : quantityOnly(plain);
        }
        var ratio = percent.group().strip();
        var rest = trimmed((plain.substring(0, percent.start()) + " " + plain.substring(percent.end())));
        if (rest.isEmpty()) {
            return new TargetText(null, ratio, !ratio.equals(text), null);
        }
        return Quantity.read(rest).isPresent() ? new TargetText(rest, ratio, true, null) : unreadable(text);
    }

    static TargetText quantity(String written) {
        var text = Folding.line(written);
        if (isTooLong(text)) {
            return unreadable(text);
        }
        if (NOTHING.matcher(text).matches()) {
            return nothing(text);
        }
        if (PERCENT.matcher(text).find()) {
            return both(text);
        }
        return quantityOnly(text);
    }

    static TargetText ratio(String written) {
        var text = Folding.line(written);
        if (isTooLong(text)) {
            return unreadable(text);
        }
        if (NOTHING.matcher(text).matches()) {
            return nothing(text);
        }
        if (Ratio.read(text).isPresent()) {
            return new TargetText(null, text, false, null);
        }
        var plain = trimmed(WORD_PERCENT.matcher(text).replaceAll("%"));
        if (Ratio.read(plain).isPresent()) {
            return new TargetText(null, plain, true, null);
        }
        return unreadable(text);
    }

    private static TargetText quantityOnly(String text) {
        if (Quantity.read(text).isPresent()) {
            return new TargetText(text, null, false, null);
        }
        var plain = trimmed(text);
        return Quantity.read(plain).isPresent() ? new TargetText(plain, null, true, null) : unreadable(text);
    }

    private static TargetText nothing(String text) {
        return new TargetText(null, null, !text.isEmpty(), null);
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    private static TargetText unreadable(String text) {
        return new TargetText(null, null, false, text);
    }

    /** What the letters that scanners confuse with digits would be; null where it is no such text. */
    static @Nullable String asDigits(String text) {
        Matcher like = LIKE_DIGITS.matcher(text.strip());
        return like.matches()
                ? text.strip()
                        .replaceAll("[OoQ]", "0")
                        .replaceAll("[lI|]", "1")
                        .replaceAll("[Ss]", "5")
                        .replace('B', '8')
                        .replaceAll("[Zz]", "2")
                : null;
    }

    private static String trimmed(String text) {
        return EDGES.matcher(EDGES.matcher(text).replaceAll("")).replaceAll("").strip();
    }
}
