package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.paper.Table.Head;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Holder;

/** The heading over a summary: title, holder, and, where some title has percentages, what is measured. */
final class SummaryHeading {

    private SummaryHeading() {}

    static List<List<Head>> of(List<SummaryTitle> titles) {
        var ratios = titles.stream().flatMap(it -> it.measures().stream()).anyMatch(SummaryMeasure::isRatio);
        var depth = ratios ? 3 : 2;
        var names = new ArrayList<>(Stream.of(
                        Sentence.of("summary-ordinal"),
                        Sentence.of("summary-unit"),
                        Sentence.of("summary-state"),
                        Sentence.of("summary-staff"))
                .map(it -> head(it, 1, depth))
                .toList());
        var holders = new ArrayList<Head>();
        var measures = new ArrayList<Head>();
        for (var title : titles) {
            names.add(new Head(TargetTable.label(title.row()), title.measures().size(), 1));
            for (var holder : title.row().subjects()) {
                var columns = title.measures(holder);
                holders.add(head(name(holder), columns.size(), 1));
                columns.forEach(it -> measures.add(
                        head(it.isRatio() ? Sentence.of("summary-ratio") : Sentence.of("summary-quantity"), 1, 1)));
            }
        }
        return ratios ? List.of(names, holders, measures) : List.of(names, holders);
    }

    private static Sentence name(Holder holder) {
        return switch (holder) {
            case COLLECTIVE -> Sentence.of("summary-collective");
            case INDIVIDUAL -> Sentence.of("summary-individual");
        };
    }

    private static Head head(Sentence words, int across, int down) {
        return new Head(PaperWords.rich(words), across, down);
    }
}
