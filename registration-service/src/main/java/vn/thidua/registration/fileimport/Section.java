package vn.thidua.registration.fileimport;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.registration.title.Folding;

/** The parts of the paper's text, found by the line that heads each. */
enum Section {
    BEFORE("(?!)"),
    HEADING("^(ban |phieu |giay )?(dang ky|giao uoc|dang ky giao uoc)\\b.*"),
    PREAMBLE("(?!)"),
    CONTENT("^noi dung( dang ky)?( giao uoc)?( thi dua)?( nam \\d{4})?$"),
    WORK("^(ve |cong tac |thuc hien )*(nhiem vu )?chuyen mon( nghiep vu)?.{0,40}$"),
    SOLUTIONS("^(ve )?(cac |mot so |nhung )?(giai phap|bien phap)\\b.*"),
    CAMPAIGNS("^(ve )?(ten )?(cac |nhung )?(phong trao|cuoc van dong)\\b.*"),
    TARGETS("^(muc tieu|chi tieu|dang ky (cac )?danh hieu|danh hieu)\\b.*"),
    OTHER("(?!)");

    /** A heading is a short line of its own. */
    private static final int MOST_WORDS = 26;

    private final Pattern pattern;

    Section(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The part that the line begins, coming from another. */
    static Optional<Section> begunBy(TextLine line, Section present) {
        if (line.isBullet() || line.wordCount() > MOST_WORDS + tail(line)) {
            return Optional.empty();
        }
        var words = Folding.words(head(line));
        if (present.ordinal() < HEADING.ordinal()) {
            return HEADING.pattern.matcher(words).matches() ? Optional.of(HEADING) : Optional.empty();
        }
        if (!line.isNumbered() && !line.text().strip().endsWith(":")) {
            return Optional.empty();
        }
        for (var it : new Section[] {CONTENT, WORK, SOLUTIONS, CAMPAIGNS, TARGETS}) {
            if (it != present && it.pattern.matcher(words).matches()) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    /** What stands behind the colon of a heading belongs to its section. */
    static String behindColon(TextLine line) {
        var at = line.bare().indexOf(':');
        return at < 0 ? "" : line.bare().substring(at + 1).strip();
    }

    private static String head(TextLine line) {
        var at = line.bare().indexOf(':');
        return at < 0 ? line.bare() : line.bare().substring(0, at);
    }

    private static int tail(TextLine line) {
        var behind = behindColon(line);
        return behind.isEmpty() ? 0 : behind.split("\\s+").length;
    }
}
