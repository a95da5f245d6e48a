package vn.thidua.registration.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text brought down to what typing and scanning leave alone: no accents, no case, one blank between words. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%<>=]+");

    /** Control characters, what turns the direction of writing, halves of characters, hyphens for the end of a line. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t\\r]]|[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|\\p{Cs}");

    private Folding() {}

    /** Without accents and case; punctuation stays. */
    static String bare(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words only, with one blank between them. */
    static String words(String text) {
        return NO_WORD.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** One line in NFC without needless blanks and without what no eye sees. */
    static String line(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
