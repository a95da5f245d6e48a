package vn.thidua.registration.title;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.platform.text.PlainText;

/** Text brought down to what typing and scanning leave alone: no accents, no case, one space between words. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%<>=]+");

    private Folding() {}

    /** Without accents and case; punctuation stays. */
    public static String bare(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words only, with one space between them. */
    public static String words(String text) {
        return NO_WORD.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** In NFC and without what no eye sees; blanks stay as many as they are. */
    public static String seen(String text) {
        return PlainText.legible(text).replace('\t', ' ').strip();
    }

    /** The same of the beginning of a text: patterns must not meet texts that nobody has typed. */
    public static String seen(String text, int most) {
        return seen(text.length() > most ? text.substring(0, most) : text);
    }

    /** One line of the beginning of a text. */
    public static String line(String text, int most) {
        return line(text.length() > most ? text.substring(0, most) : text);
    }

    /** In NFC, without what no eye sees and with one space between words. */
    public static String line(String text) {
        return SPACES.matcher(seen(text)).replaceAll(" ").strip();
    }
}
