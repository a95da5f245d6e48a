package vn.thidua.registration.internalpledge.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.platform.mongo.StoredSentences;
import vn.thidua.registration.internalpledge.InternalPledgeReason;
import vn.thidua.registration.internalpledge.PledgeList;
import vn.thidua.registration.internalpledge.PledgeList.State;
import vn.thidua.registration.internalpledge.PledgeLists;

@Component
class MongoPledgeLists implements PledgeLists, MongoAggregateRepository<PledgeList, NoEvent> {

    private final AggregateCollection<PledgeList, NoEvent> lists;

    MongoPledgeLists(Aggregates aggregates) {
        this.lists = aggregates.open(Aggregates.Kind.of(
                        "pledgeLists",
                        PledgeList.class,
                        InternalPledgeReason.PLEDGE_LIST_UNKNOWN,
                        InternalPledgeReason.PLEDGE_LIST_EXISTS)
                .indexedBy(Indexes.ascending("state.state"))
                .upgradedBy(List.of(MongoPledgeLists::withSentences)));
    }

    private static BsonDocument withSentences(BsonDocument state) {
        StoredSentences.upgrade(state, "problems");
        state.getArray("rows").forEach(it -> StoredSentences.upgrade(it.asDocument(), "problems"));
        return state;
    }

    @Override
    public AggregateCollection<PledgeList, NoEvent> collection() {
        return lists;
    }

    @Override
    public List<PledgeList> untouchedSince(Instant then) {
        return lists.list(and(in("state.state", State.READ.name(), State.TAKING.name()), lt("state.touchedAt", then)));
    }
}
