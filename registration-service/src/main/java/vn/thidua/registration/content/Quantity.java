package vn.thidua.registration.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** A count as it was written, "03" or "05 đ/c", and what it means. Blank is no quantity, which is not zero. */
public record Quantity(String written, int value) {

    public static final int MOST = 100_000;

    /** Digits, and after them the word for what is counted. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<digits>\\d{1,9})\\s*(?:đ\\s*/\\s*c|đồng chí|người|cá nhân|tập thể|phòng|ban|đơn vị)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Empty when the text is not a whole number of something. */
    public static Optional<Quantity> read(String written) {
        var found = WRITTEN.matcher(written.strip());
        return found.matches()
                ? Optional.of(new Quantity(written.strip(), Integer.parseInt(found.group("digits"))))
                : Optional.empty();
    }

    public boolean isInRange() {
        return value <= MOST;
    }
}
