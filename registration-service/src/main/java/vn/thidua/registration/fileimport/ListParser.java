package vn.thidua.registration.fileimport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.Folding;
import vn.thidua.registration.work.WorkProgress;

/** Reads targets that stand in lines of text: "LĐTT: 33 đ/c = 100 %", "05 đồng chí đạt danh hiệu CSTĐCS". */
final class ListParser {

    private static final Pattern LABELLED =
            Pattern.compile("^(?<title>[^:=]*\\p{L}[^:=]*?)\\s*[:=]\\s*(?<value>[^:]*\\d[^:]*)$");
    private static final Pattern DASHED =
            Pattern.compile("^(?<title>.*\\p{L}.*?)\\s*[–—-]\\s*(?<value>[^\\p{L}]*\\d.*)$");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?:có|phấn đấu|đăng ký|đạt|dự kiến)\\s+)*(?<value>\\d{1,5}\\s*(?:đ\\s*/\\s*c|đồng chí|người|cá nhân|tập thể|phòng|cán bộ)"
                    + "(?:\\s*[(=]?\\s*[<>≤≥]?\\s*\\d{1,3}(?:[.,]\\d+)?\\s*%\\s*\\)?)?)\\s+(?:(?:đạt|được|danh hiệu|tặng|đăng ký)\\s+)*(?<title>\\p{L}.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST = 300;

    private final RowTitles titles;
    private final Targets targets;
    private final Choices choices;
    private RowGroup group = RowGroup.NONE;
    private int last = -1;

    private record Entry(String title, String value) {}

    ListParser(RowTitles titles, Targets targets, Choices choices) {
        this.titles = titles;
        this.targets = targets;
        this.choices = choices;
    }

    /** The last line, counted from 0, that named a title with a number. */
    int last() {
        return last;
    }

    /** Whether any of the lines names a title of the form with a number. */
    boolean isIn(List<TextLine> lines) {
        return lines.stream()
                .anyMatch(it ->
                        entry(it).filter(entry -> titles.knows(entry.title())).isPresent());
    }

    void read(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var begun = group.begun(line.bare().replaceAll("\\s*:\\s*$", ""));
            if (begun.isPresent()) {
                group = begun.get();
            } else {
                last = entry(line).filter(it -> take(line, it)).isPresent() ? i : last;
            }
        }
    }

    /** Returns whether the line is about a title. */
    private boolean take(TextLine line, Entry entry) {
        var chosen = choices.row(line.at().table(), line.at().row()).isPresent();
        if (!chosen && !titles.isTitle(entry.title())) {
            return false;
        }
        var at = line.at().at(1);
        var value = choices.cell(at.table(), at.row(), 1).orElse(entry.value());
        var found = titles.find(line.at(), entry.title(), group, true);
        var written = new Targets.Written(
                at,
                "",
                value,
                found.map(RowTitles.Found::confidence).orElse(Confidence.UNSURE).and(Confidence.LIKELY));
        found.ifPresentOrElse(
                it -> targets.put(it.row(), it.holder(), null, written),
                () -> targets.list(group.holder(), null, written));
        return found.isPresent();
    }

    private static Optional<Entry> entry(TextLine line) {
        WorkProgress.check();
        var text = Folding.line(line.withoutBullet()).replaceAll("[;.]+$", "");
        for (var shape : List.of(COUNTED, LABELLED, DASHED)) {
            var found = shape.matcher(text);
            if (text.length() <= LONGEST
                    && found.matches()
                    && found.group("title").split(" ").length <= LONGEST_TITLE) {
                return Optional.of(new Entry(
                        found.group("title").strip(), found.group("value").strip()));
            }
        }
        return Optional.empty();
    }
}
