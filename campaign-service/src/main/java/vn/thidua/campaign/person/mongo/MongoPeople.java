package vn.thidua.campaign.person.mongo;

import static com.mongodb.client.model.Filters.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.person.People;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.person.PersonEvent;
import vn.thidua.campaign.person.PersonReason;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;

/** Also tells this service itself what people may do: what is assigned here holds here at once. */
@Component
class MongoPeople implements People, Duties {

    private final AggregateCollection<Person, PersonEvent> people;

    MongoPeople(Aggregates aggregates, Translator<PersonEvent> translator) {
        this.people = aggregates.open(new Aggregates.Kind<>(
                "people",
                Person.class,
                translator,
                PersonReason.PERSON_UNKNOWN,
                PersonReason.PERSON_EXISTS,
                List.of()));
    }

    @Override
    public List<Person> all() {
        return people.list(empty());
    }

    @Override
    public List<Duty> of(UUID subject, LocalDate day) {
        return find(subject).map(it -> it.dutiesOn(day)).orElse(List.of());
    }

    @Override
    public Optional<Person> find(UUID id) {
        return people.find(id);
    }

    @Override
    public Person get(UUID id) {
        return people.get(id);
    }

    @Override
    public Person create(UUID id, Command command, Supplier<Change<Person, PersonEvent>> decision) {
        return people.create(id, command, decision);
    }

    @Override
    public Person decide(UUID id, Command command, Function<Person, Change<Person, PersonEvent>> decision) {
        return people.decide(id, command, decision);
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return people.history(id);
    }
}
