package vn.thidua.registration.staff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.PlainText;

/**
 * A person's, a room's or a position's name as it is written. Two that differ in a mark or a capital are two; without marks
 * names are only searched and asked about.
 */
public final class PersonName {

    public static final int LONGEST = 150;

    /** What is more than one space between two words. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

    private PersonName() {}

    /** In NFC, without what nobody sees, with one space between words: what looks the same is the same. */
    public static String written(String text) {
        return SPACES.matcher(PlainText.cleaned(text)).replaceAll(" ");
    }

    /** The same of what may be missing; nothing but blanks is nothing. */
    public static @Nullable String writtenIfAny(@Nullable String text) {
        var written = text == null ? "" : written(text);
        return written.isEmpty() ? null : written;
    }

    /** Plain text without the signs of markup, which no name has. */
    public static boolean isPlain(String text) {
        return !PlainText.hasControls(text) && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }
}
