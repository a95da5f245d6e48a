package vn.thidua.registration.delegation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.delegation.Delegation;
import vn.thidua.registration.delegation.DelegationEvent;
import vn.thidua.registration.delegation.DelegationReason;
import vn.thidua.registration.delegation.Delegations;

@Component
class MongoDelegations implements Delegations, MongoAggregateRepository<Delegation, DelegationEvent> {

    private final AggregateCollection<Delegation, DelegationEvent> delegations;

    MongoDelegations(Aggregates aggregates) {
        this.delegations = aggregates.open(new Aggregates.Kind<>(
                "delegations",
                Delegation.class,
                event -> {
                    throw new IllegalStateException("nothing is told of delegations, " + event);
                },
                DelegationReason.DELEGATION_UNKNOWN,
                DelegationReason.DELEGATION_EXISTS,
                List.of(Indexes.ascending("state.unitId"))));
    }

    @Override
    public AggregateCollection<Delegation, DelegationEvent> collection() {
        return delegations;
    }

    @Override
    public List<Delegation> ofUnit(UUID unit) {
        return delegations.list(eq("state.unitId", unit), it -> it.sort(descending("state.givenAt")));
    }

    @Override
    public List<Delegation> ofPerson(UUID unit, UUID person) {
        return delegations.list(and(eq("state.unitId", unit), eq("state.personId", person)));
    }
}
