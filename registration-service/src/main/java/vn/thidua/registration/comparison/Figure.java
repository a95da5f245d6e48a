package vn.thidua.registration.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.comparison.MemberLine.MemberTarget;

/** What members are compared by. */
enum Figure {
    QUANTITY(it -> it.quantityValue() == null ? null : BigDecimal.valueOf(it.quantityValue())),
    RATIO(it -> it.computedRatio() == null ? it.ratioValue() : it.computedRatio()),
    PER_100(MemberTarget::per100);

    private final Function<MemberTarget, @Nullable BigDecimal> value;

    Figure(Function<MemberTarget, @Nullable BigDecimal> value) {
        this.value = value;
    }

    @Nullable BigDecimal of(MemberTarget target) {
        return value.apply(target);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }
}
