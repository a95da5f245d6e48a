package vn.thidua.campaign.person.mongo;

import static com.mongodb.client.model.Filters.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.person.People;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.person.PersonEvent;
import vn.thidua.campaign.person.PersonReason;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;

/** Also lets this service itself know what people may do: what is assigned here holds here at once. */
@Component
class MongoPeople implements People, Duties, MongoAggregateRepository<Person, PersonEvent> {

    private final AggregateCollection<Person, PersonEvent> people;

    MongoPeople(Aggregates aggregates, Translator<PersonEvent> translator) {
        this.people = aggregates.open(
                Aggregates.Kind.of("people", Person.class, PersonReason.PERSON_UNKNOWN, PersonReason.PERSON_EXISTS)
                        .publishedBy(translator));
    }

    @Override
    public AggregateCollection<Person, PersonEvent> collection() {
        return people;
    }

    @Override
    public List<Person> all() {
        return people.list(empty());
    }

    @Override
    public Held of(UUID subject, LocalDate day) {
        return find(subject).map(it -> new Held(it.name(), it.dutiesOn(day))).orElse(Held.NOTHING);
    }
}
