package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.table.Columns;
import vn.thidua.platform.text.PlainText;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.staff.Column;
import vn.thidua.registration.staff.PeopleColumns;
import vn.thidua.registration.staff.RowIssue;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.TitleAliases;

/** The titles a row of a list pledges: written in one cell, or marked in the columns that titles head. */
final class TitleCells {

    private static final Pattern LINES = Pattern.compile("\\s*[;\\n+]\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Set<String> MARKS = Set.of("x", "1", "01", "v", "co", "yes", "✓", "✔", "dang ky");
    private static final Set<String> NO_MARKS = Set.of("0", "00", "-", "khong", "no");

    /** The titles that one pledges fit in a line. */
    private static final int MOST_CHARACTERS = 500;

    private static final int MOST_PARTS = 20;

    /** Enough to see that the row is wrong; a list of them all would not fit where it is kept. */
    private static final int MOST_ISSUES = 5;

    private final Form form;
    private final TitleAliases aliases;
    private @Nullable PeopleColumns known;
    private SortedMap<Integer, String> headed = new TreeMap<>();

    TitleCells(Form form) {
        this.form = form;
        this.aliases = TitleAliases.of(form);
    }

    boolean areIn(PeopleColumns columns) {
        return columns.has(Column.TITLES) || !headed(columns).isEmpty();
    }

    List<String> read(int row, List<String> cells, PeopleColumns columns, Pledger pledger, List<RowIssue> issues) {
        var codes = new LinkedHashSet<String>();
        columns.indexOf(Column.TITLES).ifPresent(at -> {
            var raw = at < cells.size() ? cells.get(at) : "";
            if (raw.length() > MOST_CHARACTERS) {
                issues.add(PledgeListIssues.tooManyTitles(row, at, raw.substring(0, MOST_CHARACTERS)));
                return;
            }
            var parts = parts(raw);
            if (parts.size() > MOST_PARTS) {
                issues.add(PledgeListIssues.tooManyTitles(row, at, raw));
                return;
            }
            for (var written : parts) {
                code(row, at, written, issues).ifPresent(codes::add);
            }
        });
        headed(columns).forEach((at, code) -> {
            var mark = VietnameseText.searchKey(Columns.cell(cells, at));
            if (MARKS.contains(mark)) {
                codes.add(code);
            } else if (!mark.isEmpty() && !NO_MARKS.contains(mark) && issues.size() < MOST_ISSUES) {
                issues.add(PledgeListIssues.notAMark(row, at, Columns.cell(cells, at)));
            }
        });
        for (var code : codes) {
            var title = form.row(code);
            if (title.isPresent() && !title.get().isFor(pledger.holder())) {
                issues.add(PledgeListIssues.notForHolder(row, columns.pointAt(Column.TITLES), title.get(), pledger));
            }
        }
        return List.copyOf(codes);
    }

    /** A title may have a comma inside, as in "cấp Bộ, tỉnh": only what is no title whole is taken apart. */
    private List<String> parts(String raw) {
        var parts = new ArrayList<String>();
        for (var line : LINES.split(PlainText.cleaned(raw))) {
            if (line.isBlank()) {
                continue;
            }
            if (aliases.match(line).confidence() == Confidence.CERTAIN) {
                parts.add(line);
            } else {
                COMMAS.splitAsStream(line).filter(it -> !it.isBlank()).forEach(parts::add);
            }
        }
        return parts;
    }

    private Optional<String> code(int row, int column, String written, List<RowIssue> issues) {
        var match = aliases.match(written);
        var title = match.code() == null ? null : form.row(match.code()).orElse(null);
        if (title == null || match.confidence() == Confidence.UNSURE) {
            issues.add(PledgeListIssues.notUnderstood(row, column, written));
            return Optional.empty();
        }
        if (match.confidence() != Confidence.CERTAIN) {
            issues.add(PledgeListIssues.takenAs(row, column, written, title));
        }
        return Optional.of(title.code());
    }

    /** The headings that are titles; they stay the same once the body has begun. */
    private SortedMap<Integer, String> headed(PeopleColumns columns) {
        if (!columns.equals(known)) {
            known = columns;
            headed = new TreeMap<>();
            for (Map.Entry<Integer, String> other : columns.others().entrySet()) {
                var match = aliases.match(other.getValue());
                if (match.code() != null && match.confidence() != Confidence.UNSURE) {
                    headed.put(other.getKey(), match.code());
                }
            }
        }
        return headed;
    }
}
