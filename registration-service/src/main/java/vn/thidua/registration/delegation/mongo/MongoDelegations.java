package vn.thidua.registration.delegation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.delegation.Delegation;
import vn.thidua.registration.delegation.DelegationReason;
import vn.thidua.registration.delegation.Delegations;

@Component
class MongoDelegations implements Delegations, MongoAggregateRepository<Delegation, NoEvent> {

    private final AggregateCollection<Delegation, NoEvent> delegations;

    MongoDelegations(Aggregates aggregates) {
        this.delegations = aggregates.open(Aggregates.Kind.of(
                        "delegations",
                        Delegation.class,
                        DelegationReason.DELEGATION_UNKNOWN,
                        DelegationReason.DELEGATION_EXISTS)
                .indexedBy(Indexes.ascending("state.unitId")));
    }

    @Override
    public AggregateCollection<Delegation, NoEvent> collection() {
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
