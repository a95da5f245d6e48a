package vn.thidua.campaign.person;

import java.util.List;
import vn.thidua.platform.domain.Decisions;

/** Everybody this platform knows. */
public interface People extends Decisions<Person, PersonEvent> {

    List<Person> all();
}
