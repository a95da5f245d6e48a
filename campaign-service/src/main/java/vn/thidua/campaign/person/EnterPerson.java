package vn.thidua.campaign.person;

import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator enters somebody who can sign in, so that duties can be assigned. */
@UseCase
public class EnterPerson {

    private final People people;

    EnterPerson(People people) {
        this.people = people;
    }

    public Person enter(Command command, Person.Entry entry) {
        command.actor().requireProvinceAdministrator();
        return people.create(entry.subject(), command, () -> Person.enter(entry));
    }
}
