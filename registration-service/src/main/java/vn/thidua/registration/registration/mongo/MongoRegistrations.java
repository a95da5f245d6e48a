package vn.thidua.registration.registration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;

import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.RegistrationEvent;
import vn.thidua.registration.registration.RegistrationReason;
import vn.thidua.registration.registration.Registrations;

@Component
class MongoRegistrations implements Registrations, MongoAggregateRepository<Registration, RegistrationEvent> {

    private static final int MOST = 10_000;

    private final AggregateCollection<Registration, RegistrationEvent> registrations;

    MongoRegistrations(Aggregates aggregates, Translator<RegistrationEvent> translator) {
        this.registrations = aggregates.open(Aggregates.Kind.of(
                        "registrations",
                        Registration.class,
                        RegistrationReason.REGISTRATION_UNKNOWN,
                        RegistrationReason.REGISTRATION_EXISTS)
                .publishedBy(translator)
                .indexedBy(Indexes.ascending("state.roundId"), Indexes.ascending("state.unitId"))
                .upgradedBy(StoredShapes.UPGRADES));
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

    /** One batch holds them all: what is left of a batch would be a query more. */
    @Override
    public List<Registration> ofRoundsExcept(Collection<UUID> rounds, Map<UUID, Long> versions) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        var wanted = in("state.roundId", rounds);
        return registrations.list(
                versions.isEmpty() ? wanted : and(wanted, nor(atThese(versions))), it -> it.batchSize(MOST));
    }

    /** Few conditions even for many registrations: most of a round are at one of a handful of versions. */
    private static List<Bson> atThese(Map<UUID, Long> versions) {
        return versions.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> and(eq("version", it.getKey()), in("_id", it.getValue())))
                .toList();
    }
}
