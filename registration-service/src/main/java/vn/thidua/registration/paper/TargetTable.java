package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Cell;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.paper.Table.Alignment;
import vn.thidua.paper.Table.Column;
import vn.thidua.paper.Table.Head;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;

/** The form's table, a row for each title in the official order; what is blank stays blank. */
final class TargetTable {

    private static final List<Column> COLUMNS = List.of(
            new Column(9, Alignment.CENTRE),
            new Column(66, Alignment.LEFT),
            new Column(22, Alignment.CENTRE),
            new Column(23, Alignment.CENTRE),
            new Column(22, Alignment.CENTRE),
            new Column(23, Alignment.CENTRE));

    private static final List<List<Head>> HEADING = List.of(
            List.of(
                    head(Sentence.of("targets-ordinal"), 1, 2),
                    head(Sentence.of("targets-title"), 1, 2),
                    head(Sentence.of("targets-collective"), 2, 1),
                    head(Sentence.of("targets-individual"), 2, 1)),
            List.of(
                    head(Sentence.of("targets-quantity"), 1, 1),
                    head(Sentence.of("targets-ratio"), 1, 1),
                    head(Sentence.of("targets-quantity"), 1, 1),
                    head(Sentence.of("targets-ratio"), 1, 1)));

    private TargetTable() {}

    static Table of(Content content, Form form) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : form.rows()) {
            rows.add(row(rows.size() + 1, label(row), row.code(), content));
        }
        Set<String> known = form.rows().stream().map(FormRow::code).collect(Collectors.toSet());
        content.lines().stream()
                .map(RegistrationLine::code)
                .filter(it -> !known.contains(it))
                .forEach(it -> rows.add(row(rows.size() + 1, RichText.of(it), it, content)));
        return new Table(COLUMNS, HEADING, rows, List.of());
    }

    /** "Tập thể Lao động xuất sắc (phòng, ban trực thuộc đơn vị)", the scope in italics. */
    static RichText label(FormRow row) {
        var note = row.note();
        var name = RichText.of(row.label());
        return note == null || note.isBlank()
                ? name
                : name.and(RichText.of(" ")).and(RichText.inItalics("(" + note + ")"));
    }

    private static List<Cell> row(int number, RichText label, String code, Content content) {
        var collective = content.target(code, Holder.COLLECTIVE).orElse(null);
        var individual = content.target(code, Holder.INDIVIDUAL).orElse(null);
        return List.of(
                Cell.text(Integer.toString(number)),
                new Cell.TextCell(label),
                quantity(collective),
                ratio(collective),
                quantity(individual),
                ratio(individual));
    }

    private static Cell quantity(@Nullable Target target) {
        var quantity = target == null ? null : target.quantity();
        return quantity == null ? Cell.BLANK : Cell.text(quantity.written());
    }

    private static Cell ratio(@Nullable Target target) {
        var ratio = target == null ? null : target.ratio();
        return ratio == null ? Cell.BLANK : Cell.text(ratio.written());
    }

    private static Head head(Sentence words, int across, int down) {
        return new Head(PaperWords.rich(words), across, down);
    }
}
