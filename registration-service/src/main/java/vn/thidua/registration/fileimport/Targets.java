package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.fileimport.ImportPreview.Measure;
import vn.thidua.registration.title.Confidence;

/** Puts what was read into the form's cells, each of them once, and reports every text that does not fit where it stands. */
final class Targets {

    private final Form form;
    private final FileIssues issues;
    private final TargetFaults faults;
    private final List<ImportPreview.Cell> cells = new ArrayList<>();
    private final Map<String, Map<Holder, Map<Measure, String>>> values = new LinkedHashMap<>();

    /** A text and where it stands: its place, its column's heading, and how sure its row and column are. */
    record Written(FileLocation at, String header, String text, Confidence confidence) {}

    Targets(Form form, FileIssues issues) {
        this.form = form;
        this.issues = issues;
        this.faults = new TargetFaults(issues);
    }

    List<ImportPreview.Cell> cells() {
        return List.copyOf(cells);
    }

    /** Of a row known to be one of the form's. Without a holder the title must say whose it is. */
    void put(FormRow row, @Nullable Holder holder, @Nullable Measure measure, Written written) {
        var read = measure == Measure.QUANTITY
                ? TargetText.quantity(written.text())
                : measure == Measure.RATIO ? TargetText.ratio(written.text()) : TargetText.both(written.text());
        if (read.isNothing()) {
            if (read.changed()) {
                issues.info(
                        written.at(),
                        written.text(),
                        Sentence.of("dash-is-blank").with("written", written.text()));
            }
            return;
        }
        var whose =
                holder == null && row.subjects().size() == 1 ? row.subjects().getFirst() : holder;
        var trouble = faults.of(row, whose, read, written);
        var sure =
                read.changed() || holder == null ? written.confidence().and(Confidence.LIKELY) : written.confidence();
        if (trouble != null || whose == null) {
            var kind = measure == null ? Measure.QUANTITY : measure;
            cells.add(cell(row.code(), whose, kind, written, written.text(), null, Confidence.UNSURE, trouble));
            return;
        }
        if (read.quantity() != null) {
            put(row, whose, Measure.QUANTITY, read.quantity(), written, sure);
        }
        if (read.ratio() != null) {
            put(row, whose, Measure.RATIO, read.ratio(), written, sure);
        }
    }

    /** A target of a row that is none of the form's, or nobody knows which: listed, not taken. */
    void list(@Nullable Holder holder, @Nullable Measure measure, Written written) {
        var kind = measure == null ? Measure.QUANTITY : measure;
        cells.add(cell(null, holder, kind, written, written.text(), null, Confidence.UNSURE, null));
    }

    List<WrittenLine> lines() {
        return form.rows().stream()
                .filter(it -> values.containsKey(it.code()))
                .map(it -> new WrittenLine(
                        it.code(), target(it.code(), Holder.COLLECTIVE), target(it.code(), Holder.INDIVIDUAL)))
                .toList();
    }

    private @Nullable WrittenTarget target(String code, Holder holder) {
        var found = values.getOrDefault(code, Map.of()).get(holder);
        return found == null ? null : new WrittenTarget(found.get(Measure.QUANTITY), found.get(Measure.RATIO));
    }

    private void put(FormRow row, Holder whose, Measure measure, String text, Written written, Confidence sure) {
        var place = values.computeIfAbsent(row.code(), _ -> new EnumMap<>(Holder.class))
                .computeIfAbsent(whose, _ -> new EnumMap<>(Measure.class));
        var before = place.putIfAbsent(measure, text);
        FileFault trouble = null;
        if (before != null) {
            trouble = FileFault.TITLE_TWICE;
            issues.error(
                    FileFault.TITLE_TWICE,
                    written.at(),
                    text,
                    Sentence.of("title-twice")
                            .with("title", row.label(), row.labelEn())
                            .with("before", before));
        }
        var meaning = meaning(measure, text);
        cells.add(cell(
                row.code(),
                whose,
                measure,
                written,
                text,
                meaning,
                trouble == null ? sure : Confidence.UNSURE,
                trouble));
    }

    private static @Nullable String meaning(Measure measure, String text) {
        return measure == Measure.QUANTITY
                ? Quantity.read(text).map(it -> String.valueOf(it.value())).orElse(null)
                : Ratio.read(text).map(Targets::meaning).orElse(null);
    }

    private static String meaning(Ratio ratio) {
        var sign = switch (ratio.comparison()) {
            case EQ -> "";
            case GT -> "> ";
            case GE -> "≥ ";
            case LT -> "< ";
            case LE -> "≤ ";
        };
        return sign + ratio.value().stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    private static ImportPreview.Cell cell(
            @Nullable String code,
            @Nullable Holder holder,
            Measure measure,
            Written written,
            String text,
            @Nullable String meaning,
            Confidence sure,
            @Nullable FileFault issue) {
        var at = written.at();
        var column = at.column() == null ? 0 : at.column();
        return new ImportPreview.Cell(
                code,
                holder,
                measure,
                text,
                meaning,
                sure,
                at.table(),
                at.row(),
                column,
                written.header(),
                issue == null ? null : issue.code());
    }
}
