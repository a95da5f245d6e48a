package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.title.Folding;
import vn.thidua.registration.work.WorkProgress;

/** Reads the tables of targets: those with a heading, and those that continue with the one before. */
final class TableParser {

    private static final int LONGEST_TITLE = 320;
    private static final int UNKNOWN = -2;
    private static final Pattern NO_TITLE = Pattern.compile("[\\s.…·_()0-9A-E-]*");
    private static final Pattern TOTAL = Pattern.compile("^(tong|tong cong|tong so|cong|tong chung)$");
    private static final Pattern NOT_A_TABLE_LINE = Pattern.compile(
            "(noi nhan|kt |tm |tl |giam doc|thu truong|nguoi lap|ky ten).*|.*\\bngay\\b.*\\bthang\\b.*");

    private final RowTitles titles;
    private final Targets targets;
    private final FileIssues issues;
    private final int awardYear;
    private final RowValues rowValues;
    private @Nullable TableHeading heading;
    private int width;
    private int lastTitled = UNKNOWN;

    TableParser(RowTitles titles, Targets targets, Choices choices, FileIssues issues, int awardYear) {
        this.titles = titles;
        this.targets = targets;
        this.issues = issues;
        this.awardYear = awardYear;
        this.rowValues = new RowValues(choices, issues);
    }

    /**
     * Reads the grid if it is a table of targets; returns from which of its rows, counted from 0, to which, or null.
     */
    @Nullable Range read(Grid grid) {
        var found = TableHeading.find(grid, awardYear).orElse(null);
        if (found == null && !goesOn(grid)) {
            return null;
        }
        if (found != null) {
            begin(found, grid);
        }
        return rows(grid, found == null ? 0 : found.first(), found == null ? 0 : found.last() + 1);
    }

    /** A table cut in two has its heading in the first half only. */
    private boolean goesOn(Grid grid) {
        return heading != null
                && width(grid) == width
                && grid.rows().stream().anyMatch(it -> titles.knows(titleOf(it)));
    }

    /** The rows of a grid that belong to its table. */
    record Range(int first, int last) {}

    private void begin(TableHeading found, Grid grid) {
        heading = found;
        width = width(grid);
        for (var it : found.leftOut()) {
            issues.info(
                    FileLocation.of(grid, grid.rows().get(found.first()).number())
                            .at(it.column()),
                    it.header(),
                    Sentence.of("column-left-out").with("column", it.header()));
        }
        requireColumnsOnce(found, grid);
    }

    private void requireColumnsOnce(TableHeading found, Grid grid) {
        var seen = new ArrayList<TargetColumn>();
        for (var it : found.columns()) {
            if (seen.stream().anyMatch(it::meansTheSameAs)) {
                issues.error(
                        FileFault.COLUMN_TWICE,
                        FileLocation.of(grid, grid.rows().get(found.first()).number())
                                .at(it.column()),
                        it.header(),
                        Sentence.of("column-twice").with("column", it.header()));
            }
            seen.add(it);
        }
    }

    private Range rows(Grid grid, int first, int from) {
        var group = RowGroup.NONE;
        int last = Math.max(first, from - 1);
        lastTitled = UNKNOWN;
        for (int i = from; i < grid.rows().size(); i++) {
            WorkProgress.report(i, grid.rows().size());
            var row = grid.rows().get(i);
            if (TableHeading.isRepeated(row)) {
                var again = TableHeading.at(grid, i, awardYear).orElse(null);
                if (again != null) {
                    lastTitled = UNKNOWN;
                    heading = again;
                    i = again.last();
                    last = i;
                    group = RowGroup.NONE;
                    continue;
                }
            }
            if (grid.name() != null && isBehind(grid, i) && !hasTitles(grid, i)) {
                break;
            }
            group = row(grid, row, group);
            last = i;
        }
        return new Range(first, last);
    }

    /** Whether a title stands in that row or below it; found out once, however many rows look like an end. */
    private boolean hasTitles(Grid grid, int from) {
        if (lastTitled == UNKNOWN) {
            lastTitled = grid.rows().size() - 1;
            while (lastTitled >= 0 && !titles.knows(titleOf(grid.rows().get(lastTitled)))) {
                lastTitled--;
            }
        }
        return from <= lastTitled;
    }

    /** In a sheet the table ends where nothing follows in its columns, or the signature begins. */
    private boolean isBehind(Grid grid, int at) {
        var row = grid.rows().get(at);
        var gap = at > 0 && row.number() - grid.rows().get(at - 1).number() > 1;
        var texts = row.cells().stream().filter(it -> !it.text().isBlank()).toList();
        var plain = texts.stream()
                .map(it -> Folding.words(Folding.line(it.text(), LONGEST_TITLE)))
                .toList();
        return plain.stream().anyMatch(it -> NOT_A_TABLE_LINE.matcher(it).matches())
                || gap && titleOf(row).isBlank();
    }

    private RowGroup row(Grid grid, Row row, RowGroup group) {
        var title = titleOf(row);
        var values = rowValues.of(grid, row, heading);
        var at = FileLocation.of(grid, row.number());
        if (NO_TITLE.matcher(title).matches()) {
            rowValues.requireNumbering(title, values);
            return group;
        }
        if (TOTAL.matcher(Folding.words(title)).matches()) {
            issues.info(at, title, Sentence.of("total-left-out"));
            return group;
        }
        if (values.isEmpty()) {
            var begun = group.begun(title);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        var found = titles.find(at, title, group, !values.isEmpty());
        if (found.isEmpty()) {
            values.forEach(it -> targets.list(it.column().holder(), it.column().measure(), it.written()));
            return values.isEmpty() ? group.headed(title) : group;
        }
        found.ifPresent(it -> values.forEach(value -> {
            var holder = value.column().holder() == null
                    ? it.holder()
                    : value.column().holder();
            var sure = value.written().confidence().and(it.confidence());
            var written = value.written();
            targets.put(
                    it.row(),
                    holder,
                    value.column().measure(),
                    new Targets.Written(written.at(), written.header(), written.text(), sure));
        }));
        return group;
    }

    private String titleOf(Row row) {
        return heading == null ? "" : Folding.line(row.own(heading.titleColumn()), LONGEST_TITLE);
    }

    private static int width(Grid grid) {
        return grid.rows().stream().mapToInt(it -> it.cells().size()).max().orElse(0);
    }
}
