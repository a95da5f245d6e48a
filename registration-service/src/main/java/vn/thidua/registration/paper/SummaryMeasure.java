package vn.thidua.registration.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Cell;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.paper.Summary.Member;

/** A column of figures: the count or the percentage that members pledge of a title for a holder. */
record SummaryMeasure(String code, Holder holder, boolean isRatio) {

    Cell of(Member member) {
        return figure(member).orElse(Cell.BLANK);
    }

    boolean isFilledBy(Member member) {
        return figure(member).isPresent();
    }

    /** The least that its figures need, in millimetres: "1.250" or "≥ 12,34%". */
    int width() {
        return isRatio ? 17 : 13;
    }

    boolean addsUp() {
        return !isRatio;
    }

    String unit() {
        return isRatio ? "%" : "";
    }

    private Optional<Cell> figure(Member member) {
        return member.pledge(code, holder).map(it -> isRatio ? ratio(it) : quantity(it));
    }

    private static @Nullable Cell quantity(Summary.PledgedTarget pledge) {
        var value = pledge.quantity();
        return value == null ? null : Cell.number(value);
    }

    private static @Nullable Cell ratio(Summary.PledgedTarget pledge) {
        var value = pledge.ratio();
        return value == null ? null : new Cell.NumberCell(value, sign(pledge.comparator()), "%");
    }

    private static String sign(Ratio.@Nullable Comparison comparison) {
        return switch (comparison) {
            case null -> "";
            case EQ -> "";
            case GT -> "> ";
            case GE -> "≥ ";
            case LT -> "< ";
            case LE -> "≤ ";
        };
    }
}
