package vn.thidua.registration.comparison.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Outlier;
import vn.thidua.registration.comparison.Statistics.Measure;
import vn.thidua.registration.comparison.Statistics.Rank;
import vn.thidua.registration.comparison.Statistics.RowStatistics;

/** One row and holder in the three measures. */
record RowStatisticsView(String code, Holder holder, MeasureView quantity, MeasureView ratio, MeasureView per100) {

    /** The middle of the members' values, their sum where values may be added, who comes where, and who is far off. */
    record MeasureView(
            @Nullable BigDecimal median, @Nullable BigDecimal total, List<Rank> ranks, List<OutlierView> outliers) {

        private static MeasureView of(Measure it, Sentences sentences) {
            return new MeasureView(
                    it.median(),
                    it.total(),
                    it.ranks(),
                    it.outliers().stream()
                            .map(outlier -> OutlierView.of(outlier, sentences))
                            .toList());
        }

        /** A table that was frozen may say nothing of a measure. */
        private static Measure measure(@Nullable MeasureView it) {
            return it == null
                    ? Measure.NONE
                    : new Measure(
                            it.median,
                            it.total,
                            it.ranks,
                            it.outliers.stream().map(OutlierView::outlier).toList());
        }
    }

    /** A member whose value is far from the others', and why it is taken for that, in both languages. */
    record OutlierView(UUID unitId, String message, String messageEn) {

        private static OutlierView of(Outlier it, Sentences sentences) {
            return new OutlierView(it.unitId(), sentences.vietnamese(it.reason()), sentences.english(it.reason()));
        }

        private Outlier outlier() {
            return new Outlier(unitId, Sentence.asSaid(message, messageEn));
        }
    }

    static RowStatisticsView of(RowStatistics it, Sentences sentences) {
        return new RowStatisticsView(
                it.code(),
                it.holder(),
                MeasureView.of(it.quantity(), sentences),
                MeasureView.of(it.ratio(), sentences),
                MeasureView.of(it.per100(), sentences));
    }

    RowStatistics statistics() {
        return new RowStatistics(
                code, holder, MeasureView.measure(quantity), MeasureView.measure(ratio), MeasureView.measure(per100));
    }
}
