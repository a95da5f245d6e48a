package vn.thidua.campaign.person;

import java.util.List;
import vn.thidua.platform.domain.AggregateRepository;

/** Everybody this platform knows. */
public interface People extends AggregateRepository<Person, PersonEvent> {

    List<Person> all();
}
