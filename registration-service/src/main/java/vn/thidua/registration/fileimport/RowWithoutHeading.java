package vn.thidua.registration.fileimport;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.office.OfficeText;
import vn.thidua.registration.title.Folding;

/** A row of a table without a heading that names a title and one number: "LĐTT | 33 đ/c". */
record RowWithoutHeading(String title, String number) {

    private static final int LONGEST = 320;

    static Optional<RowWithoutHeading> of(OfficeText.Row row, RowTitles titles) {
        var texts = IntStream.rangeClosed(1, row.cells().size())
                .mapToObj(it -> Folding.line(row.own(it), LONGEST))
                .filter(it -> !it.isBlank())
                .toList();
        var title = texts.stream().filter(titles::knows).findFirst();
        // What stands before the title is its number in the list.
        return title.flatMap(found -> texts.stream()
                .skip(texts.indexOf(found) + 1)
                .filter(it -> TargetText.both(it).quantity() != null
                        || TargetText.both(it).ratio() != null)
                .findFirst()
                .map(number -> new RowWithoutHeading(found, number)));
    }

    String line() {
        return title + ": " + number;
    }
}
