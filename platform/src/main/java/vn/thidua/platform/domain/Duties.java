package vn.thidua.platform.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everybody's duties as this service knows them at this moment. */
@FunctionalInterface
public interface Duties {

    /** The duties the person holds on that day; none for somebody unknown. */
    List<Duty> of(UUID subject, LocalDate day);
}
