package vn.thidua.platform.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included; without a last day it continues. Refuses with {@link CommonReason#PERIOD_REVERSED}. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw CommonReason.PERIOD_REVERSED.because("the period ends on %s, before it begins on %s", to, from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
