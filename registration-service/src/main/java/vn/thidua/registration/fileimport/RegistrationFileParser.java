package vn.thidua.registration.fileimport;

import static vn.thidua.office.FileReason.FILE_WITHOUT_TABLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.LegacyText.Encoding;
import vn.thidua.office.OfficeText;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Paragraph;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.ImportPreview.Layout;
import vn.thidua.registration.title.Folding;

/** Understands a file as a registration: which of its tables and lines are targets, what its texts are, what is unsure. */
public final class RegistrationFileParser {

    private final FileIssues issues = new FileIssues();
    private final Form form;
    private final Targets targets;
    private final RowTitles titles;
    private final TableParser tables;
    private final ListParser list;
    private final TextParser texts = new TextParser(issues);
    private final List<TextLine> lines = new ArrayList<>();
    private final Map<FileLocation, RowWithoutHeading> loose = new LinkedHashMap<>();
    private boolean hasTable;

    private RegistrationFileParser(Form form, Choices choices) {
        this.form = form;
        this.targets = new Targets(form, issues);
        this.titles = new RowTitles(form, choices, issues);
        this.tables = new TableParser(titles, targets, choices, issues, form.awardYear());
        this.list = new ListParser(titles, targets, choices);
    }

    /** What the file does not say stays as the registration has it; refuses a file that has no targets at all. */
    public static ImportPreview of(OfficeText file, String fileName, Form form, Content present, Choices choices) {
        return new RegistrationFileParser(form, choices).read(file, fileName, present);
    }

    private ImportPreview read(OfficeText file, String fileName, Content present) {
        for (var block : file.blocks()) {
            switch (block) {
                case Paragraph it -> addLines(new FileLocation(0, null, 0, null), it.text(), it.listed());
                case Grid it -> readGrid(it);
            }
        }
        var layout = hasTable ? Layout.FORM : Layout.LIST;
        if (hasTable) {
            reportLoose();
        } else {
            if (!list.isIn(lines)) {
                throw FILE_WITHOUT_TABLE.because("no table and no line of the file names a title with a number");
            }
            list.read(lines);
            markBehind(list.last());
        }
        texts.read(lines);
        var signature = SignatureParser.find(lines).orElse(null);
        reportEncoding(file);
        var years = years(fileName);
        var content = new ContentMerge(texts, targets.lines(), UnitCounts.in(lines), signature, issues);
        return new ImportPreview(
                file.kind(),
                layout,
                years,
                content.parts(),
                titles.rows(),
                targets.cells(),
                problemsWith(content, present),
                content.over(present));
    }

    private List<FileIssue> problemsWith(ContentMerge content, Content present) {
        content.report(present, form);
        return issues.all();
    }

    private void readGrid(Grid grid) {
        var range = tables.read(grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            if (range != null && i >= range.first() && i <= range.last()) {
                hasTable = true;
            } else {
                readLoose(grid, grid.rows().get(i));
            }
        }
    }

    /** A row under no heading: where it names a title and a number it reads as a line of a list does. */
    private void readLoose(Grid grid, OfficeText.Row row) {
        RowWithoutHeading.of(row, titles)
                .ifPresentOrElse(
                        it -> {
                            var at = FileLocation.of(grid, row.number());
                            loose.put(at, it);
                            lines.add(new TextLine(at, it.line(), false, hasTable));
                        },
                        () -> addLines(grid, row));
    }

    /** Beside a table that has a heading nobody reads rows without one. */
    private void reportLoose() {
        loose.forEach((at, row) -> issues.question(
                at, row.title(), Sentence.of("row-under-no-heading").with("title", row.title())));
    }

    private void addLines(Grid grid, OfficeText.Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            addLines(new FileLocation(grid.number(), grid.name(), row.number(), column), row.own(column), false);
        }
    }

    /** Lines of running text are numbered through; those in tables have their place there. */
    private void addLines(FileLocation place, String text, boolean listed) {
        for (var line : text.split("\n")) {
            if (!line.isBlank()) {
                var at = place.table() == 0 ? new FileLocation(0, null, lines.size() + 1, null) : place;
                lines.add(new TextLine(at, Folding.seen(line, TextLine.LONGEST), listed, hasTable));
            }
        }
    }

    /** What comes after the last target is not of the text but of the signature. */
    private void markBehind(int last) {
        for (int i = last + 1; i < lines.size(); i++) {
            var it = lines.get(i);
            lines.set(i, new TextLine(it.at(), it.text(), it.listed(), true));
        }
    }

    private void reportEncoding(OfficeText file) {
        for (var it : file.encodings()) {
            if (it != Encoding.UNICODE) {
                issues.question(it.name(), Sentence.of("legacy-font").with("encoding", it.name()));
            }
        }
    }

    private ImportPreview.Years years(String fileName) {
        @Nullable Integer heading = texts.texts(Section.HEADING).stream()
                .flatMap(it -> Years.mentioned(it).stream())
                .findFirst()
                .orElse(null);
        @Nullable Integer body = Years.ruling(texts.body()).orElse(null);
        @Nullable Integer named = Years.mentioned(fileName).stream().findFirst().orElse(null);
        reportYear(heading, "heading");
        reportYear(body, "text");
        reportYear(named, "fileName");
        if (heading != null && body != null && !Objects.equals(heading, body)) {
            issues.question(
                    heading + "/" + body,
                    Sentence.of("years-differ").with("heading", heading).with("text", body));
        }
        return new ImportPreview.Years(heading, body, named);
    }

    private void reportYear(@Nullable Integer year, String where) {
        if (year != null && year != form.awardYear()) {
            issues.question(
                    year.toString(),
                    Sentence.of("year-not-award-year")
                            .with("where", where)
                            .with("year", year)
                            .with("awardYear", form.awardYear()));
        }
    }
}
