package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.title.Folding;

/** Finds who signs among the lines behind the table: an office in capitals, and below it a name. */
final class SignatureParser {

    private static final Pattern OFFICE = Pattern.compile(
            "^(kt|tm|tl|tuq|q|pho|quyen)?\\b.*\\b(giam doc|chu tich|truong|bo truong|thu truong|chanh van phong|chanh thanh tra|bi thu"
                    + "|hieu truong|truong ban|vu truong|cuc truong|chi cuc truong|ban giam doc|lanh dao)\\b.*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(noi nhan|nhu tren|luu|ky|da ky|dong dau|ho ten|ky ten|ghi ro).*|.*\\b(ubnd|van thu|so noi vu)\\b.*");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'-]*)(?:\\s+\\p{Lu}[\\p{L}.'-]*){1,5}");
    private static final int LONGEST_OFFICE = 12;

    private SignatureParser() {}

    /** Several may sign; the head of the unit is named last. */
    static Optional<Signature> find(List<TextLine> lines) {
        var byColumn = new TreeMap<Integer, List<TextLine>>();
        for (var line : lines) {
            if (line.behind()) {
                var column = line.at().column();
                byColumn.computeIfAbsent(column == null ? 0 : column, _ -> new ArrayList<>())
                        .add(line);
            }
        }
        return byColumn.values().stream().flatMap(it -> block(it).stream()).reduce((_, last) -> last);
    }

    /** Whether the paper's text is over at the line: who is to get it, or who signs. */
    static boolean ends(TextLine line) {
        var text = Folding.line(line.text());
        var words = Folding.words(text);
        return words.startsWith("noi nhan") || line.behind() && isOffice(text, words);
    }

    private static Optional<Signature> block(List<TextLine> lines) {
        var offices = new ArrayList<String>();
        for (var line : lines) {
            var text = Folding.line(line.text());
            var words = Folding.words(text);
            if (words.isEmpty() || NO_NAME.matcher(words).matches() || text.startsWith("(") || line.isBullet()) {
                continue;
            }
            if (isOffice(text, words)) {
                offices.add(text);
            } else if (!offices.isEmpty() && NAME.matcher(withoutRank(text)).matches()) {
                return Optional.of(new Signature(String.join("\n", offices), text));
            }
        }
        return offices.isEmpty() ? Optional.empty() : Optional.of(new Signature(String.join("\n", offices), ""));
    }

    private static boolean isOffice(String text, String words) {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && words.split(" ").length <= LONGEST_OFFICE
                && OFFICE.matcher(words).matches();
    }

    /** "TS. Nguyễn Văn A" is a name as well. */
    private static String withoutRank(String text) {
        return text.replaceFirst("^(?:(?:TS|ThS|PGS|GS|BS|BSCKI{1,2}|CN|KS)\\.?\\s*)+", "");
    }
}
