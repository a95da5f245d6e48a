package vn.thidua.registration.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.paper.Summary.Member;

/** A title's columns: a count for each holder, and the percentage where a member gave one. */
record SummaryTitle(FormRow row, List<SummaryMeasure> measures) {

    static SummaryTitle of(FormRow row, List<Member> members) {
        return new SummaryTitle(
                row,
                row.subjects().stream()
                        .flatMap(it -> Stream.of(
                                new SummaryMeasure(row.code(), it, false), new SummaryMeasure(row.code(), it, true)))
                        .filter(it -> !it.isRatio() || members.stream().anyMatch(it::isFilledBy))
                        .toList());
    }

    int width() {
        return measures.stream().mapToInt(SummaryMeasure::width).sum();
    }

    List<SummaryMeasure> measures(Holder holder) {
        return measures.stream().filter(it -> it.holder() == holder).toList();
    }
}
