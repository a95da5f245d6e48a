package vn.thidua.campaign.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Searchable;

/** Somebody who signs in. The id is the identity provider's subject; what they may do follows from their duties alone. */
public record Person(UUID id, long version, String username, String name, List<Duty> duties)
        implements Aggregate, Searchable {

    public static final int USERNAME = 255;
    public static final int NAME = 200;

    /** Duties of all times. */
    public static final int DUTIES = 100;

    /** What is said of somebody who is entered. */
    public record Entry(UUID subject, String username, String name) {

        public Entry {
            Limits.check()
                    .text("/username", username, USERNAME)
                    .text("/name", name, NAME)
                    .require();
        }
    }

    public Person {
        duties = List.copyOf(duties);
    }

    static Change<Person, PersonEvent> enter(Entry entry) {
        var person = new Person(entry.subject(), 1, entry.username(), entry.name(), List.of());
        return Change.<Person, PersonEvent>to(person, new PersonEvent.Entered(person))
                .noting("ENTERED");
    }

    /** Exchanges all duties, the past included. The units are those of the duties that are known. */
    Change<Person, PersonEvent> assignDuties(Set<UUID> units, List<Duty> next) {
        DutyRules.require(next, units);
        var person = new Person(id, version + 1, username, name, next);
        return Change.<Person, PersonEvent>to(person, new PersonEvent.DutiesAssigned(person))
                .noting("DUTIES_ASSIGNED");
    }

    @Override
    public String searchText() {
        return name + " " + username;
    }

    public List<Duty> dutiesOn(LocalDate day) {
        return duties.stream().filter(it -> it.holdsOn(day)).toList();
    }
}
