package vn.thidua.platform.text;

import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Pattern;
import vn.thidua.platform.domain.CommonReason;

/**
 * The one rule for every text that comes in, wherever it comes from: brought to NFC, blanks of all kinds made plain ones,
 * taken off what nobody sees, outer spaces taken off. What is left must be plain text.
 */
public final class PlainText {

    /** A tag or a comment as in HTML and XML; "a < b" and "<3" are plain text. */
    private static final Pattern MARKUP = Pattern.compile("<[/!?]?[a-zA-Z][^<]*>|<!--");

    /** Control characters but line breaks and tabs, what turns the direction of writing, and halves of characters. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|[\\u202a-\\u202e\\u2066-\\u2069]|\\p{Cs}");

    /**
     * What takes no place on a page, by Unicode's own account: zero-width characters, soft hyphens, direction marks, fillers,
     * variation selectors, tags. With them two names that look the same are two names.
     */
    private static final UnicodeSet UNSEEN =
            new UnicodeSet("[[[:Default_Ignorable_Code_Point:][:Cf:]]-[\\u202a-\\u202e\\u2066-\\u2069]]").freeze();

    /** Spaces that look like a space and are another character, the space of Braille among them. */
    private static final UnicodeSet SPACES = new UnicodeSet("[[[:Zs:][\\u2800]]-[\\u0020]]").freeze();

    private PlainText() {}

    /**
     * The text as it is stored. Refuses with {@link CommonReason#TEXT_WITH_MARKUP} or
     * {@link CommonReason#TEXT_WITH_CONTROL_CHARACTERS} what is not plain text.
     */
    public static String of(String text) {
        var clean = cleaned(text);
        if (hasMarkup(clean)) {
            throw CommonReason.TEXT_WITH_MARKUP.because("the text contains markup; plain text is expected");
        }
        if (hasControls(clean)) {
            throw CommonReason.TEXT_WITH_CONTROL_CHARACTERS.because("the text contains control characters");
        }
        return clean;
    }

    /** The text in NFC without what nobody sees; it may still not be plain. */
    public static String cleaned(String text) {
        return VietnameseText.nfc(isPlainAlready(text) ? text : seen(text)).strip();
    }

    public static boolean hasMarkup(String text) {
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
    }

    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }

    /** Cleaned, and without control characters: for what is only looked at and asked about before it is kept. */
    public static String legible(String text) {
        var clean = cleaned(text);
        return hasControls(clean) ? CONTROL.matcher(clean).replaceAll("").strip() : clean;
    }

    /** Legible, without markup and in one line: for showing what was refused. */
    public static String shown(String text) {
        var bare = legible(text);
        return MARKUP.matcher(bare).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static boolean isPlainAlready(String text) {
        return UNSEEN.containsNone(text) && SPACES.containsNone(text);
    }

    private static String seen(String text) {
        var seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(it -> !UNSEEN.contains(it))
                .forEach(it -> seen.appendCodePoint(SPACES.contains(it) ? ' ' : it));
        return seen.toString();
    }
}
