package vn.thidua.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text: stored in NFC, searched by a folded key, sorted by ICU's Vietnamese collation. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final RuleBasedCollator COLLATOR = frozenCollator();

    private VietnameseText() {}

    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without accents, case and needless blanks: "Đẩy  mạnh" and "day manh" have the same key. */
    public static String searchKey(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var folded = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** The order of a Vietnamese dictionary. */
    public static Comparator<String> order() {
        return COLLATOR::compare;
    }

    /** People's names by the given name, which comes last, and then by the rest. */
    public static Comparator<String> orderOfPeople() {
        return Comparator.comparing(VietnameseText::givenName, order()).thenComparing(order());
    }

    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static RuleBasedCollator frozenCollator() {
        return (RuleBasedCollator) Collator.getInstance(Locale.of("vi", "VN")).freeze();
    }
}
