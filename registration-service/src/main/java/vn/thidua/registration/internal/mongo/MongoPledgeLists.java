package vn.thidua.registration.internal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.InCollection;
import vn.thidua.registration.internal.InternalReason;
import vn.thidua.registration.internal.PledgeList;
import vn.thidua.registration.internal.PledgeList.State;
import vn.thidua.registration.internal.PledgeLists;

@Component
class MongoPledgeLists implements PledgeLists, InCollection<PledgeList, Void> {

    private final AggregateCollection<PledgeList, Void> lists;

    MongoPledgeLists(Aggregates aggregates) {
        this.lists = aggregates.open(new Aggregates.Kind<>(
                "pledgeLists",
                PledgeList.class,
                _ -> {
                    throw new IllegalStateException("nobody is told of pledge lists");
                },
                InternalReason.PLEDGE_LIST_UNKNOWN,
                InternalReason.PLEDGE_LIST_EXISTS,
                List.of(Indexes.ascending("state.state"))));
    }

    @Override
    public AggregateCollection<PledgeList, Void> collection() {
        return lists;
    }

    @Override
    public List<PledgeList> untouchedSince(Instant then) {
        return lists.list(and(in("state.state", State.READ.name(), State.TAKING.name()), lt("state.touchedAt", then)));
    }
}
