package vn.thidua.campaign.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Role;

/** A person with the names of the units the duties are for. */
record PersonView(UUID subject, long version, String username, String name, List<DutyView> duties) {

    record DutyView(
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable String unitShortName,
            Role role,
            LocalDate from,
            @Nullable LocalDate to) {}
}
