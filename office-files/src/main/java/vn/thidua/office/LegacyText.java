package vn.thidua.office;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text typed for the fonts of the time before Unicode, TCVN3 (".VnTime") and VNI ("VNI-Times"), whose letters are stored as
 * the Latin letters with the same numbers.
 */
public final class LegacyText {

    private static final String TCVN3 =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦";
    private static final String OF_TCVN3 = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ";

    /** VNI writes a letter, then a letter that stands for its marks: circumflex or breve or horn, then the tone. */
    private static final String VNI_MARKS = "ùøûõïêéèúüëâáàåãä";

    private static final String[] OF_VNI_MARKS = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323"
    };

    private static final String VNI_LETTERS = "ôöíìæóòîñÔÖÍÌÆÓÒÎÑ";
    private static final String OF_VNI_LETTERS = "ơưíìỉĩịỵđƠƯÍÌỈĨỊỴĐ";

    /** What Vietnamese in Unicode always has and neither of the old ways ever. */
    private static final Pattern UNICODE = Pattern.compile("[ăĂđĐĩĨũŨơƠưƯ\\u0300-\\u036f\\u1ea0-\\u1ef9]");

    private static final Pattern TCVN3_WORD = Pattern.compile("[A-Za-z][¡-¦¨-®µ-¹»-¾]|[¡-®µ-¹»-¾][A-Za-z]");
    private static final Pattern VNI_WORD = Pattern.compile(
            "[aeouyôö][ùøûõï]|[aeo][åäâ]|a[üë]|(?<![a-z])ñ[a-zöô]|[a-z]ö|[a-z]æ", Pattern.CASE_INSENSITIVE);

    /** A way of writing Vietnamese. */
    public enum Encoding {
        UNICODE,
        TCVN3,
        VNI
    }

    private LegacyText() {}

    /** The text in Unicode and NFC; by the font's name when it says something, by the look of the text otherwise. */
    public static String toUnicode(String text, @Nullable String font) {
        return switch (encodingOf(text, font)) {
            case UNICODE -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case TCVN3 -> tcvn3(text, font != null && isCapital(font));
            case VNI -> vni(text);
        };
    }

    /** How the text is written. A font of the old time does not make Unicode text anything else. */
    public static Encoding encodingOf(String text, @Nullable String font) {
        if (text.chars().allMatch(it -> it < 0x80)) {
            return Encoding.UNICODE;
        }
        if (UNICODE.matcher(text).find()) {
            return Encoding.UNICODE;
        }
        var named = font == null ? Encoding.UNICODE : named(font);
        if (named != Encoding.UNICODE) {
            return named;
        }
        if (TCVN3_WORD.matcher(text).find()) {
            return Encoding.TCVN3;
        }
        return VNI_WORD.matcher(text).find() ? Encoding.VNI : Encoding.UNICODE;
    }

    private static Encoding named(String font) {
        var name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("vni")) {
            return Encoding.VNI;
        }
        return name.startsWith(".vn") ? Encoding.TCVN3 : Encoding.UNICODE;
    }

    /** ".VnTimeH" shows small letters as capitals. */
    private static boolean isCapital(String font) {
        return font.strip().endsWith("H");
    }

    private static String tcvn3(String text, boolean capital) {
        var read = new StringBuilder(text.length());
        for (char it : text.toCharArray()) {
            var at = TCVN3.indexOf(plain(it));
            read.append(at < 0 ? plain(it) : OF_TCVN3.charAt(at));
        }
        var small = Normalizer.normalize(read, Normalizer.Form.NFC);
        return capital ? small.toUpperCase(Locale.ROOT) : small;
    }

    private static String vni(String text) {
        var read = new StringBuilder(text.length());
        char before = ' ';
        for (char raw : text.toCharArray()) {
            var it = plain(raw);
            var mark = VNI_MARKS.indexOf(Character.toLowerCase(it));
            var letter = VNI_LETTERS.indexOf(it);
            if (mark >= 0 && "aeouyôö".indexOf(Character.toLowerCase(before)) >= 0) {
                read.append(OF_VNI_MARKS[mark]);
                before = ' ';
            } else {
                read.append(letter < 0 ? it : OF_VNI_LETTERS.charAt(letter));
                before = it;
            }
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** Word keeps letters of such fonts in the private use area at times. */
    private static char plain(char it) {
        return it >= '\uf020' && it <= '\uf0ff' ? (char) (it - 0xf000) : it;
    }
}
