package vn.thidua.registration.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Decisions;

/** All staff lists. Nobody else is told of them. */
public interface StaffLists extends Decisions<StaffList, Void> {

    /** The unit's lists, the latest started first. */
    List<StaffList> ofUnit(UUID unit);

    /** The list that says who works in the unit on a day: the latest one taken as of that day or before. */
    Optional<StaffList> inForce(UUID unit, LocalDate day);

    /** Those being read, waiting to be taken or refused that nothing happened to since then. */
    List<StaffList> untouchedSince(Instant then);
}
