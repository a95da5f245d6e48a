package vn.thidua.campaign.person.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.person.web.PersonView.DutyView;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Duty;

/** Shows people and duties with the names of units. */
@Component
class PersonViews {

    private final Units units;

    PersonViews(Units units) {
        this.units = units;
    }

    PersonView of(Person person) {
        return of(List.of(person)).getFirst();
    }

    /** Asks for all the units at once. */
    List<PersonView> of(List<Person> people) {
        var named = named(
                people.stream().map(Person::duties).flatMap(Collection::stream).toList());
        return people.stream()
                .map(it -> new PersonView(it.id(), it.version(), it.username(), it.name(), duties(it.duties(), named)))
                .toList();
    }

    List<DutyView> duties(List<Duty> duties) {
        return duties(duties, named(duties));
    }

    private Map<UUID, Unit> named(List<Duty> duties) {
        return units.byId(
                duties.stream().map(Duty::unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static List<DutyView> duties(List<Duty> duties, Map<UUID, Unit> units) {
        return duties.stream()
                .map(it -> {
                    var unit = it.unitId() == null ? null : units.get(it.unitId());
                    var name = unit == null ? null : unit.name();
                    var shortName = unit == null ? null : unit.shortName();
                    return new DutyView(it.unitId(), name, shortName, it.role(), it.from(), it.to());
                })
                .toList();
    }
}
