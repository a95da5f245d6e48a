package vn.thidua.campaign.person;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.UseCase;

/** A province administrator says what a person may do, for which unit and when. */
@UseCase
public class AssignDuties {

    private final People people;
    private final Units units;

    AssignDuties(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    public Person assign(Command command, UUID subject, List<Duty> duties) {
        command.actor().requireProvinceAdministrator();
        var named = duties.stream().map(Duty::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = units.byId(named).keySet();
        return people.decide(subject, command, it -> it.assignDuties(known, duties));
    }
}
