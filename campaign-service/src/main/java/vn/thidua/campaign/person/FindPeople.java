package vn.thidua.campaign.person;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.VietnameseText;

/** Who somebody is, by which name and with which duties, is for province administrators and for themselves. */
@UseCase
public class FindPeople {

    private static final Comparator<Person> ORDER =
            Comparator.comparing(Person::name, VietnameseText.orderOfPeople()).thenComparing(Person::username);

    private final People people;

    FindPeople(People people) {
        this.people = people;
    }

    /** Refuses with {@link PersonReason#PERSON_UNKNOWN} who is not there, and others for who may not know of them. */
    public Person get(Actor actor, UUID subject) {
        if (!actor.isProvinceAdministrator() && !actor.subject().equals(subject)) {
            throw PersonReason.PERSON_UNKNOWN.because("there is nobody with id %s for this person", subject);
        }
        return people.get(subject);
    }

    /** In the order of their given names. */
    public List<Person> list(Actor actor) {
        actor.requireProvinceAdministrator();
        return people.all().stream().sorted(ORDER).toList();
    }
}
