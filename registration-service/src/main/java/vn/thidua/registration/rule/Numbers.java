package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages that findings speak of. */
final class Numbers {

    private Numbers() {}

    /** A share from 0 to 1 as a percentage. */
    static BigDecimal percentOf(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }
}
