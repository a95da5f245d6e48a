package vn.thidua.registration.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** All staff lists. They are not published. */
public interface StaffLists extends AggregateRepository<StaffList, NoEvent> {

    int MOST_A_YEAR = 200;

    /** The unit's lists, the latest started first. */
    List<StaffList> ofUnit(UUID unit);

    /** Refuses a unit that has begun as many lists within a year as anybody needs; each is kept, though not its people. */
    default void requireFew(UUID unit, Instant now) {
        var aYearAgo = now.minus(Duration.ofDays(366));
        var lately = ofUnit(unit).stream()
                .filter(it -> it.startedAt().isAfter(aYearAgo))
                .count();
        if (lately >= MOST_A_YEAR) {
            throw StaffReason.TOO_MANY_STAFF_LISTS.because("%d were begun within a year", MOST_A_YEAR);
        }
    }

    /** The list that says who works in the unit on a day: the latest one accepted as of that day or before. */
    Optional<StaffList> inForce(UUID unit, LocalDate day);

    /** Those being read, waiting to be accepted or refused that have not changed since then. */
    List<StaffList> untouchedSince(Instant then);
}
