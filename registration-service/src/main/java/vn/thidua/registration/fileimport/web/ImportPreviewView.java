package vn.thidua.registration.fileimport.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.office.OfficeText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.fileimport.FileImportPreview;
import vn.thidua.registration.fileimport.FileIssue;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.title.Confidence;

/** What was understood of a file, place by place, and the content as it would be accepted now. */
record ImportPreviewView(
        String digest,
        String fileName,
        OfficeText.Kind kind,
        ImportPreview.Layout layout,
        boolean alreadyTaken,
        boolean acceptable,
        ImportPreview.Years years,
        List<PartView> parts,
        List<RowView> rows,
        List<CellView> cells,
        List<IssueView> problems,
        WrittenContent content) {

    record PartView(String place, String value, Confidence confidence) {}

    record RowView(
            int table,
            int row,
            String written,
            @Nullable String code,
            Confidence confidence,
            List<String> alternatives,
            @Nullable String note,
            @Nullable String noteEn) {}

    record IssueView(
            FileIssue.Severity severity,
            String code,
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String value,
            String message,
            String messageEn) {}

    record CellView(
            @Nullable String code,
            @Nullable Holder holder,
            String cell,
            String written,
            @Nullable String meaning,
            Confidence confidence,
            int table,
            int row,
            int column,
            String header,
            @Nullable String problem) {}

    static ImportPreviewView of(FileImportPreview file, Sentences sentences) {
        var it = file.preview();
        return new ImportPreviewView(
                file.digest(),
                file.fileName(),
                it.kind(),
                it.layout(),
                file.alreadyTaken(),
                it.isAcceptable(),
                it.years(),
                it.parts().stream()
                        .map(part -> new PartView(part.place().field(), part.value(), part.confidence()))
                        .toList(),
                it.rows().stream().map(row -> row(row, sentences)).toList(),
                it.cells().stream().map(ImportPreviewView::cell).toList(),
                it.problems().stream().map(issue -> issue(issue, sentences)).toList(),
                it.content());
    }

    private static RowView row(ImportPreview.Row it, Sentences sentences) {
        var note = it.note();
        return new RowView(
                it.table(),
                it.row(),
                it.written(),
                it.code(),
                it.confidence(),
                it.alternatives(),
                note == null ? null : sentences.vietnamese(note),
                note == null ? null : sentences.english(note));
    }

    private static IssueView issue(FileIssue it, Sentences sentences) {
        return new IssueView(
                it.severity(),
                it.code(),
                it.table(),
                it.row(),
                it.column(),
                it.value(),
                message(it, sentences::vietnamese),
                message(it, sentences::english));
    }

    private static String message(FileIssue it, Function<Sentence, String> say) {
        var place = it.place();
        return place == null ? say.apply(it.sentence()) : say.apply(place) + ": " + say.apply(it.sentence());
    }

    private static CellView cell(ImportPreview.Cell it) {
        return new CellView(
                it.code(),
                it.holder(),
                it.cell().name().toLowerCase(Locale.ROOT),
                it.written(),
                it.meaning(),
                it.confidence(),
                it.table(),
                it.row(),
                it.column(),
                it.header(),
                it.problem());
    }
}
