package vn.thidua.registration.fileimport.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.fileimport.Confidence;
import vn.thidua.registration.fileimport.FileImportPreview;
import vn.thidua.registration.fileimport.FileIssue;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficeText;

/** What was understood of a file, place by place, and the content as it would be taken now. */
record ImportPreviewView(
        String digest,
        String fileName,
        OfficeText.Kind kind,
        ImportPreview.Layout layout,
        boolean alreadyTaken,
        boolean acceptable,
        ImportPreview.Years years,
        List<PartView> parts,
        List<ImportPreview.Row> rows,
        List<CellView> cells,
        List<FileIssue> problems,
        WrittenContent content) {

    record PartView(String place, String value, Confidence confidence) {}

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

    static ImportPreviewView of(FileImportPreview file) {
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
                it.rows(),
                it.cells().stream().map(ImportPreviewView::cell).toList(),
                it.problems(),
                it.content());
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
