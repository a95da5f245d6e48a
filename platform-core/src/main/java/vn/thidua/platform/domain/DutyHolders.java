package vn.thidua.platform.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of a unit as this service knows them at this moment. */
@FunctionalInterface
public interface DutyHolders {

    /** Somebody with the roles held for the unit asked about. */
    record Holder(UUID subject, String name, List<Role> roles) {

        public Holder {
            roles = List.copyOf(roles);
        }
    }

    /** Anyone who holds a duty for the unit on that day, in no order. */
    List<Holder> holders(UUID unit, LocalDate day);
}
