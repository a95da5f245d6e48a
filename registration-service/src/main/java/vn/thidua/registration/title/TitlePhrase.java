package vn.thidua.registration.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title's name down to the words that distinguish it from others: no accents, no brackets, no numbering;
 * abbreviations written out, classes of orders as digits.
 */
record TitlePhrase(String text, boolean hasCityLevel) {

    private static final int LONGEST = 300;

    /** From here on two texts have nothing to do with each other, and nobody asks how much. */
    private static final double FAR = 0.6;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|</?[a-z]{1,6}>");

    /** Words that stand in some writings of a title and not in others. */
    private static final List<String> FILLERS = List.of(
            "danh", "hieu", "cua", "cap", "dat", "duoc", "tang", "nhan", "do", "cac", "va", "hoac", "nganh", "ban");

    private static final List<String> DISTINGUISHING = List.of(
            "tap", "bo", "tinh", "so", "1", "2", "3", "chinh", "thu", "tuong", "toan", "quoc", "tien", "xuat", "bang",
            "huan", "doc", "lao");

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ldtt", "lao dong tien tien"),
            Map.entry("cstd", "chien si thi dua"),
            Map.entry("cstdcs", "chien si thi dua co so"),
            Map.entry("cstdcstt", "chien si thi dua co so"),
            Map.entry("cstdt", "chien si thi dua tinh"),
            Map.entry("cstdtq", "chien si thi dua toan quoc"),
            Map.entry("ttldtt", "tap the lao dong tien tien"),
            Map.entry("ttldxs", "tap the lao dong xuat sac"),
            Map.entry("ldxs", "lao dong xuat sac"),
            Map.entry("tttt", "tap the lao dong tien tien"),
            Map.entry("ttxs", "tap the lao dong xuat sac"),
            Map.entry("tt", "tap the"),
            Map.entry("cs", "co so"),
            Map.entry("tq", "toan quoc"),
            Map.entry("ctd", "co thi dua"),
            Map.entry("cotd", "co thi dua"),
            Map.entry("bk", "bang khen"),
            Map.entry("hc", "huan chuong"),
            Map.entry("hcld", "huan chuong lao dong"),
            Map.entry("hcdl", "huan chuong doc lap"),
            Map.entry("ld", "lao dong"),
            Map.entry("cp", "chinh phu"),
            Map.entry("ttcp", "thu tuong chinh phu"),
            Map.entry("ttg", "thu tuong chinh phu"),
            Map.entry("bkttcp", "bang khen thu tuong chinh phu"),
            Map.entry("ct", "chu tich"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("ubndtinh", "uy ban nhan dan tinh"),
            Map.entry("cotdcp", "co thi dua chinh phu"));

    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("LDTT", List.of("lao dong tien tien", "ca lao dong tien tien")),
            Map.entry("CSTDCS", List.of("chien si thi dua co so")),
            Map.entry("CSTD_BO_TINH", levels("chien si thi dua")),
            Map.entry("CSTDTQ", List.of("chien si thi dua toan quoc")),
            Map.entry("TTLDTT", List.of("tap the lao dong tien tien", "tap the tien tien")),
            Map.entry("TTLDXS", List.of("tap the lao dong xuat sac", "tap the xuat sac")),
            Map.entry("COTD_BO_TINH", levels("co thi dua")),
            Map.entry("COTDCP", List.of("co thi dua chinh phu", "co chinh phu")),
            Map.entry("BK_TINH", List.of("bang khen tinh", "bang khen chu tich tinh")),
            Map.entry("BK_BO", List.of("bang khen bo", "bang khen bo truong")),
            Map.entry("BKTTCP", List.of("bang khen thu tuong chinh phu", "bang khen thu tuong", "bang khen chinh phu")),
            Map.entry("HCLD3", List.of("huan chuong lao dong hang 3")),
            Map.entry("HCLD2", List.of("huan chuong lao dong hang 2")),
            Map.entry("HCLD1", List.of("huan chuong lao dong hang 1")),
            Map.entry("HCDL3", List.of("huan chuong doc lap hang 3")),
            Map.entry("HCDL2", List.of("huan chuong doc lap hang 2")),
            Map.entry("HCDL1", List.of("huan chuong doc lap hang 1")));

    /** Titles, contests and gradings that people write beside those of the form. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b(giay khen|chi bo|dang vien|dang bo|to chuc dang|cong doan|lien doan|doan thanh nien|doan vien|chi doan|hoi phu nu"
                    + "|doi thieu nien|giao vien|gvg|hoc sinh|ky niem chuong|huy chuong|anh hung|nha giao|thay thuoc|gia dinh"
                    + "|van hoa|hoan thanh|sang kien|de tai|chien si tien tien|don vi quyet thang|don vi tien tien|huyen"
                    + "|ho chi minh|sao vang|quan cong|chien cong|bao ve to quoc|dai doan ket|dung cam|huu nghi|xa phuong)\\b");

    /** What makes a longer name another title's. */
    private static final Pattern ELSE =
            Pattern.compile("\\b(tinh|toan quoc|chinh phu|thu tuong|tien tien|xuat sac|hang|bang khen|huan chuong)\\b");

    static TitlePhrase of(String written) {
        if (written.length() > LONGEST) {
            return new TitlePhrase("", false);
        }
        var folded = BRACKETS.matcher(Folding.bare(written)).replaceAll(" ");
        var plain = Folding.words(folded).replaceAll("\\b(hcld|hcdl) ?([123]|i{1,3})\\b", "$1 hang $2");
        var words = new ArrayList<String>();
        for (var word : plain.split(" ")) {
            words.addAll(Arrays.asList(ABBREVIATIONS.getOrDefault(word, word).split(" ")));
        }
        var city = String.join(" ", words).contains("thanh pho");
        var text = String.join(" ", words)
                .replaceAll("\\bsy\\b", "si")
                .replaceAll("\\buy ban nhan dan\\b", "")
                .replaceAll("\\bthanh pho\\b", "tinh")
                .replaceAll("\\bchu tich (?=.*\\btinh\\b)", "")
                .replaceAll("\\b(lao dong|doc lap) (ba|nhi|nhat|i{1,3}|[123])\\b", "$1 hang $2")
                .replaceAll("\\bhang([123])\\b", "hang $1")
                .replaceAll("\\bhang (ba|iii)\\b", "hang 3")
                .replaceAll("\\bhang (nhi|hai|ii)\\b", "hang 2")
                .replaceAll("\\bhang (nhat|mot|i)\\b", "hang 1")
                .replaceAll("^(\\d{1,2}|[ivx]{1,4}|[a-e]) (?=\\D)", "");
        var distinctive = Arrays.stream(text.strip().split("\\s+"))
                .filter(it -> !FILLERS.contains(it))
                .toList();
        return new TitlePhrase(String.join(" ", distinctive), city);
    }

    static List<String> aliases(String code) {
        return ALIASES.getOrDefault(code, List.of());
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isOutsideOfForms() {
        return OUTSIDE.matcher(text).find();
    }

    boolean contains(String alias) {
        return (" " + text + " ").contains(" " + alias + " ");
    }

    /** Whether the words around the alias name no other level, class or title. */
    boolean containsOnly(String alias) {
        return contains(alias)
                && !ELSE.matcher((" " + text + " ").replace(" " + alias + " ", " "))
                        .find();
    }

    /** The share of letters to be changed to get from one to the other; blanks do not count, scanning loses and adds them. */
    double differenceTo(String alias) {
        var mine = text.replace(" ", "");
        var other = alias.replace(" ", "");
        var longer = Math.max(mine.length(), other.length());
        var missing = Math.abs(mine.length() - other.length());
        return (double) (missing > longer * FAR ? missing : EditDistance.between(mine, other)) / longer;
    }

    /** Whether the words that distinguish titles are the same in both, but for a wrong letter in a long one. */
    boolean hasSameDistinguishingWords(String alias) {
        var mine = Arrays.asList(text.split(" "));
        var other = Arrays.asList(alias.split(" "));
        return holds(mine, other, text) && holds(other, mine, alias);
    }

    private static boolean holds(List<String> words, List<String> distinctive, String text) {
        return distinctive.stream()
                .filter(DISTINGUISHING::contains)
                .allMatch(word -> words.stream()
                                .anyMatch(it ->
                                        it.equals(word) || (word.length() > 3 && EditDistance.between(it, word) == 1))
                        || (word.equals("so") || word.length() > 3)
                                && text.replace(" ", "").contains(word));
    }

    private static List<String> levels(String title) {
        return List.of(title + " bo tinh", title + " tinh bo", title + " tinh", title + " bo");
    }
}
