package vn.thidua.registration.fileimport;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;

/**
 * What a column of a table holds, which may be several of the program's. No measure means both in one cell; no holder,
 * that the rows or titles say whose they are.
 */
record TargetColumn(
        int column,
        int last,
        @Nullable Holder holder,
        ImportPreview.@Nullable Measure measure,
        String header,
        Use use) {

    /** Whether a column is taken. */
    enum Use {
        PLEDGED,
        ANOTHER_YEAR,
        RESULT
    }

    /** A column under these headings, from the top down; empty where they say nothing of targets. */
    static Optional<TargetColumn> of(int column, Set<String> texts, @Nullable Holder otherwise, int awardYear) {
        var said = EnumSet.noneOf(Heading.class);
        texts.forEach(it -> said.addAll(Heading.of(it)));
        if (said.contains(Heading.NUMBER) || said.contains(Heading.NOTE) || !Heading.isOfTargets(said)) {
            return Optional.empty();
        }
        var header = String.join(" – ", texts);
        var years = Years.mentioned(header);
        var anotherYear = !years.isEmpty() && !years.contains(awardYear);
        var holder = Heading.holder(said);
        return Optional.of(new TargetColumn(
                column,
                column,
                holder == null ? otherwise : holder,
                measure(texts),
                header,
                Heading.isResult(said) ? Use.RESULT : anotherYear ? Use.ANOTHER_YEAR : Use.PLEDGED));
    }

    /** The lowest heading that says it decides: "Số cá nhân" may stand above "Số lượng" and "Tỷ lệ". */
    private static ImportPreview.@Nullable Measure measure(Set<String> texts) {
        ImportPreview.@Nullable Measure measure = null;
        for (var text : texts) {
            var said = Heading.of(text);
            var quantity = said.contains(Heading.QUANTITY);
            if (quantity || said.contains(Heading.RATIO)) {
                measure = quantity == said.contains(Heading.RATIO)
                        ? null
                        : quantity ? ImportPreview.Measure.QUANTITY : ImportPreview.Measure.RATIO;
            }
        }
        return measure;
    }

    boolean covers(int at) {
        return column <= at && at <= last;
    }

    TargetColumn widened() {
        return new TargetColumn(column, last + 1, holder, measure, header, use);
    }

    boolean meansTheSameAs(TargetColumn other) {
        return holder == other.holder && measure == other.measure;
    }
}
