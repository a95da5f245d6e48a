package vn.thidua.registration.fileimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.title.Confidence;

/**
 * What was understood of a file, place by place and with how much confidence, and what would be accepted of it now. Places are
 * the program's own: tables from 1, rows and columns as shown; table 0 is the running text, its rows are its lines.
 */
public record ImportPreview(
        OfficeText.Kind kind,
        Layout layout,
        Years years,
        List<Part> parts,
        List<Row> rows,
        List<Cell> cells,
        List<FileIssue> problems,
        WrittenContent content) {

    /** Whether the targets stand in a table or in lines of text. */
    public enum Layout {
        FORM,
        LIST
    }

    /** The years that the file speaks of. */
    public record Years(
            @Nullable Integer heading,
            @Nullable Integer body,
            @Nullable Integer fileName) {}

    /** A text of the registration. */
    public record Part(TextPart place, String value, Confidence confidence) {}

    /** Which text. */
    public enum TextPart {
        HEADING("heading"),
        PREAMBLE("preamble"),
        PROFESSIONAL_WORK("professionalWork"),
        SOLUTIONS("solutions"),
        CAMPAIGNS("campaigns"),
        STAFF_COUNT("staffCount"),
        COLLECTIVE_COUNT("collectiveCount"),
        SIGNATURE("signature");

        private final String field;

        TextPart(String field) {
            this.field = field;
        }

        /** The content's field of that text. */
        public String field() {
            return field;
        }
    }

    /** A row as written and the row of the form that is meant. */
    public record Row(
            int table,
            int row,
            String written,
            @Nullable String code,
            Confidence confidence,
            List<String> alternatives,
            @Nullable Sentence note) {

        public Row {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** How many, or which share. */
    public enum Measure {
        QUANTITY,
        RATIO
    }

    /** A target as written and what it means. */
    public record Cell(
            @Nullable String code,
            @Nullable Holder holder,
            Measure cell,
            String written,
            @Nullable String meaning,
            Confidence confidence,
            int table,
            int row,
            int column,
            String header,
            @Nullable String problem) {}

    public ImportPreview {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** Whether it can be accepted as it is: questions may be left open, errors not. */
    public boolean isAcceptable() {
        return problems.stream().noneMatch(it -> it.severity() == FileIssue.Severity.ERROR);
    }
}
