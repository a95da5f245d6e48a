package vn.thidua.campaign.person;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator enters somebody who can sign in, so that duties can be assigned. */
@UseCase
public class EnterPerson {

    private final People people;

    EnterPerson(People people) {
        this.people = people;
    }

    public Person enter(Command command, UUID subject, String username, String name) {
        command.actor().requireProvinceAdministrator();
        return people.create(subject, command, () -> Person.entered(subject, username, name));
    }
}
