package vn.thidua.registration.pledge.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.InCollection;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.RegistrationEvent;
import vn.thidua.registration.pledge.Registrations;

@Component
class MongoRegistrations implements Registrations, InCollection<Registration, RegistrationEvent> {

    private final AggregateCollection<Registration, RegistrationEvent> registrations;

    MongoRegistrations(Aggregates aggregates, Translator<RegistrationEvent> translator) {
        this.registrations = aggregates.open(new Aggregates.Kind<>(
                "registrations",
                Registration.class,
                translator,
                PledgeReason.REGISTRATION_UNKNOWN,
                PledgeReason.REGISTRATION_EXISTS,
                List.of(Indexes.ascending("state.roundId"), Indexes.ascending("state.unitId")),
                StoredShapes.UPGRADES));
    }

    @Override
    public AggregateCollection<Registration, RegistrationEvent> collection() {
        return registrations;
    }

    @Override
    public List<Registration> ofRounds(Collection<UUID> rounds) {
        return rounds.isEmpty() ? List.of() : registrations.list(in("state.roundId", rounds));
    }

    @Override
    public List<Registration> ofUnits(Collection<UUID> units, Collection<Integer> awardYears) {
        return units.isEmpty()
                ? List.of()
                : registrations.list(and(in("state.unitId", units), in("state.awardYear", awardYears)));
    }
}
