package vn.thidua.campaign.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;

/** A duty with the names of the unit it is for. */
record DutyView(
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable String unitShortName,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The units whose names it takes to show the duties. */
    static Set<UUID> unitsOf(Stream<Duty> duties) {
        return duties.map(Duty::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static List<DutyView> of(List<Duty> duties, Map<UUID, Unit> units) {
        return duties.stream().map(it -> of(it, units)).toList();
    }

    private static DutyView of(Duty it, Map<UUID, Unit> units) {
        var unit = it.unitId() == null ? null : units.get(it.unitId());
        var name = unit == null ? null : unit.name();
        var shortName = unit == null ? null : unit.shortName();
        return new DutyView(it.unitId(), name, shortName, it.role(), it.from(), it.to());
    }
}
