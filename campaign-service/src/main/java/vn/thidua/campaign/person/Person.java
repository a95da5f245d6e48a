package vn.thidua.campaign.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Duty;

/** Somebody who signs in. The id is the identity provider's subject; what they may do follows from their duties alone. */
public record Person(UUID id, long version, String username, String name, List<Duty> duties) implements Aggregate {

    public Person {
        duties = List.copyOf(duties);
    }

    static Change<Person, PersonEvent> entered(UUID subject, String username, String name) {
        var person = new Person(subject, 1, username, name, List.of());
        return Change.<Person, PersonEvent>to(person, new PersonEvent.Entered(person))
                .noting("ENTERED");
    }

    /** Exchanges all duties, the past included. */
    Change<Person, PersonEvent> withDuties(List<Duty> next, Set<UUID> units) {
        DutyRules.require(next, units);
        var person = new Person(id, version + 1, username, name, next);
        return Change.<Person, PersonEvent>to(person, new PersonEvent.DutiesAssigned(person))
                .noting("DUTIES_ASSIGNED");
    }

    public List<Duty> dutiesOn(LocalDate day) {
        return duties.stream().filter(it -> it.holdsOn(day)).toList();
    }
}
