package vn.thidua.platform.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may do, for which unit (none for the whole province), from when to when. */
public record Duty(
        @Nullable UUID unitId,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {

    public Duty {
        new Period(from, to);
    }

    public boolean holdsOn(LocalDate day) {
        return new Period(from, to).contains(day);
    }
}
