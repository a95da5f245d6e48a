package vn.thidua.registration.intake.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.intake.Confidence;
import vn.thidua.registration.intake.FileReading;
import vn.thidua.registration.intake.OfficeText;
import vn.thidua.registration.intake.Problem;
import vn.thidua.registration.intake.Reading;
import vn.thidua.registration.pledge.WrittenContent;

/** What was understood of a file, place by place, and the content as it would be taken now. */
record ReadingView(
        String digest,
        String fileName,
        OfficeText.Kind kind,
        Reading.Layout layout,
        boolean alreadyTaken,
        boolean acceptable,
        Reading.Years years,
        List<PartView> parts,
        List<Reading.Row> rows,
        List<CellView> cells,
        List<Problem> problems,
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

    static ReadingView of(FileReading file) {
        var it = file.reading();
        return new ReadingView(
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
                it.cells().stream().map(ReadingView::cell).toList(),
                it.problems(),
                it.content());
    }

    private static CellView cell(Reading.Cell it) {
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
