package vn.thidua.campaign.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Refusal.Fault;

/** What a person's list of duties must satisfy. Finds all that is wrong, not only the first. */
final class DutyRules {

    private DutyRules() {}

    /** Refuses with {@link PersonReason#PERSON_DUTIES_INVALID}. */
    static void require(List<Duty> duties, Set<UUID> units) {
        Limits.check().size("/duties", duties, Person.DUTIES).require();
        var faults = new ArrayList<Fault>();
        for (int index = 0; index < duties.size(); index++) {
            var duty = duties.get(index);
            requirePlace(duty, units, index, faults);
            if (duties.subList(0, index).stream().anyMatch(it -> isSameAtATime(it, duty))) {
                faults.add(fault(DutyFault.DUTY_TWICE, index, "the person has this duty already at that time"));
            }
        }
        if (!faults.isEmpty()) {
            throw PersonReason.PERSON_DUTIES_INVALID.because(faults);
        }
    }

    private static void requirePlace(Duty duty, Set<UUID> units, int index, List<Fault> faults) {
        var unit = duty.unitId();
        if (unit != null && !units.contains(unit)) {
            faults.add(fault(DutyFault.DUTY_UNIT_UNKNOWN, index, "there is no such unit"));
        }
        switch (duty.role()) {
            case OFFICER, LEADER, STAFF -> {
                if (unit == null) {
                    faults.add(fault(DutyFault.DUTY_UNIT_REQUIRED, index, "the role is one of a unit"));
                }
            }
            case PROVINCE_ADMIN, OPERATOR -> {
                if (unit != null) {
                    faults.add(fault(DutyFault.DUTY_UNIT_NOT_ALLOWED, index, "the role is one of the province"));
                }
            }
            case COUNCIL_MEMBER -> {
                // Both the province and its units have councils.
            }
        }
    }

    private static boolean isSameAtATime(Duty one, Duty other) {
        return one.role() == other.role()
                && Objects.equals(one.unitId(), other.unitId())
                && (one.holdsOn(other.from()) || other.holdsOn(one.from()));
    }

    private static Fault fault(DutyFault fault, int index, String detail) {
        return fault.at("/duties/" + index, detail);
    }
}
