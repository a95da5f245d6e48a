package vn.thidua.registration.staff.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.platform.mongo.StoredSentences;
import vn.thidua.registration.staff.StaffList;
import vn.thidua.registration.staff.StaffList.State;
import vn.thidua.registration.staff.StaffLists;
import vn.thidua.registration.staff.StaffReason;

@Component
class MongoStaffLists implements StaffLists, MongoAggregateRepository<StaffList, NoEvent> {

    private final AggregateCollection<StaffList, NoEvent> lists;

    MongoStaffLists(Aggregates aggregates) {
        this.lists = aggregates.open(Aggregates.Kind.of(
                        "staffLists", StaffList.class, StaffReason.STAFF_LIST_UNKNOWN, StaffReason.STAFF_LIST_EXISTS)
                .indexedBy(Indexes.ascending("state.unitId"), Indexes.ascending("state.state"))
                .upgradedBy(List.of(MongoStaffLists::withSentences)));
    }

    private static BsonDocument withSentences(BsonDocument state) {
        StoredSentences.upgrade(state, "problems");
        return state;
    }

    @Override
    public AggregateCollection<StaffList, NoEvent> collection() {
        return lists;
    }

    @Override
    public List<StaffList> ofUnit(UUID unit) {
        return lists.list(eq("state.unitId", unit), it -> it.sort(descending("state.startedAt")));
    }

    @Override
    public Optional<StaffList> inForce(UUID unit, LocalDate day) {
        var taken = and(eq("state.unitId", unit), eq("state.state", State.TAKEN.name()), lte("state.asOf", day));
        return lists
                .list(
                        taken,
                        it -> it.sort(descending("state.asOf", "state.takenAt")).limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<StaffList> untouchedSince(Instant then) {
        return lists.list(and(
                in("state.state", State.READING.name(), State.READ.name(), State.REFUSED.name()),
                lt("state.touchedAt", then)));
    }
}
