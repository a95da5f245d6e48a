package vn.thidua.registration.fileimport;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.title.EditDistance;
import vn.thidua.registration.title.Folding;

/** What the heading of a column says, in whichever words. */
enum Heading {
    NUMBER("^(tt|stt|so tt|so thu tu|tt so)$"),
    TITLE("danh hieu|hinh thuc khen|ten chi tieu|noi dung thi dua|ten danh hieu"),
    TITLE_MAYBE("^(noi dung|chi tieu|muc tieu|noi dung dang ky|chi tieu thi dua|muc tieu phan dau|noi dung chi tieu)$"),
    COLLECTIVE("\\b(tap the|phong ban)\\b"),
    INDIVIDUAL("\\b(ca nhan|nguoi|cbccvc|so can bo)\\b"),
    QUANTITY("\\b(so luong|sl|so nguoi|so ca nhan|so tap the|tong so|dang ky|chi tieu)\\b"),
    PLEDGED("\\b(dang ky|muc tieu|phan dau)\\b"),
    RATIO("\\b(ty le|ti le|tyle|tl|phan tram)\\b|%"),
    RESULT("\\b(ket qua|thuc hien|da dat|nam truoc|duoc tang|duoc khen)\\b"),
    NOTE("\\b(ghi chu|don vi tinh|dvt|ghi chep)\\b");

    /** The words that scanning and typing get wrong; each must have a counterpart that differs by a letter at most. */
    private static final String[] REPAIRABLE = {
        "danh hieu", "tap the", "ca nhan", "so luong", "ty le", "hinh thuc khen", "ghi chu"
    };

    /** "03 người" is a target; only years stand in headings. */
    private static final Pattern NUMBER_OF_SOMETHING = Pattern.compile("\\b(?!20\\d\\d\\b)\\d");

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;

    private final Pattern pattern;

    Heading(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Everything that a heading's text can mean. */
    static Set<Heading> of(String text) {
        if (text.length() > LONGEST) {
            return EnumSet.noneOf(Heading.class);
        }
        var words = Folding.words(text.replaceAll("\\([0-9a-zA-Z]{1,2}\\)", " "));
        var found = EnumSet.noneOf(Heading.class);
        if (words.isEmpty()
                || words.split(" ").length > MOST_WORDS
                || NUMBER_OF_SOMETHING.matcher(words).find()) {
            return found;
        }
        var repaired = repaired(words);
        for (var it : values()) {
            if (it.pattern.matcher(repaired).find()) {
                found.add(it);
            }
        }
        return found;
    }

    static boolean isOfTargets(Set<Heading> said) {
        return said.contains(COLLECTIVE)
                || said.contains(INDIVIDUAL)
                || said.contains(QUANTITY)
                || said.contains(RATIO);
    }

    /** Whose the targets are; none where neither or both are said. */
    static @Nullable Holder holder(Set<Heading> said) {
        var collective = said.contains(COLLECTIVE);
        return collective == said.contains(INDIVIDUAL) ? null : collective ? Holder.COLLECTIVE : Holder.INDIVIDUAL;
    }

    /** What was reached, not what is pledged. */
    static boolean isResult(Set<Heading> said) {
        return said.contains(RESULT) && !said.contains(PLEDGED);
    }

    /** Whether the text was understood only after letters were set right. */
    static boolean isMisspelt(String text) {
        var words = text.length() > LONGEST ? "" : Folding.words(text);
        return !repaired(words).equals(words);
    }

    private static String repaired(String words) {
        var all = words.split(" ");
        var read = words;
        for (var right : REPAIRABLE) {
            var count = right.split(" ").length;
            for (int i = 0; i + count <= all.length && !read.contains(right); i++) {
                var written = String.join(" ", Arrays.copyOfRange(all, i, i + count));
                if (EditDistance.between(written, right) == 1) {
                    read = read.replace(written, right);
                }
            }
        }
        return read;
    }
}
