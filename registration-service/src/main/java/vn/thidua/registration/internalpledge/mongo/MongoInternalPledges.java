package vn.thidua.registration.internalpledge.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.mongo.AggregateCollection;
import vn.thidua.platform.mongo.Aggregates;
import vn.thidua.platform.mongo.MongoAggregateRepository;
import vn.thidua.registration.internalpledge.InternalPledge;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.InternalPledgeReason;
import vn.thidua.registration.internalpledge.InternalPledges;
import vn.thidua.registration.internalpledge.PledgerName;

@Component
class MongoInternalPledges implements InternalPledges, MongoAggregateRepository<InternalPledge, NoEvent> {

    private final AggregateCollection<InternalPledge, NoEvent> pledges;

    MongoInternalPledges(Aggregates aggregates) {
        this.pledges = aggregates.open(Aggregates.Kind.of(
                        "internalPledges",
                        InternalPledge.class,
                        InternalPledgeReason.PLEDGE_UNKNOWN,
                        InternalPledgeReason.PLEDGE_EXISTS)
                .indexedBy(
                        Indexes.ascending("state.unitId", "state.awardYear", "state.key"),
                        Indexes.ascending("state.subject")));
    }

    @Override
    public AggregateCollection<InternalPledge, NoEvent> collection() {
        return pledges;
    }

    @Override
    public List<InternalPledge> of(Scope scope) {
        return pledges.list(inForce(scope));
    }

    @Override
    public List<InternalPledge> everyOf(Scope scope) {
        return pledges.list(at(scope));
    }

    /** The key finds few, also of other names; the exact name is compared last. */
    @Override
    public List<InternalPledge> ofName(Scope scope, PledgerName name) {
        var key = name.searchKey();
        var behindIts = key + (char) (' ' + 1);
        return pledges.list(and(at(scope), gte("state.key", key), lt("state.key", behindIts))).stream()
                .filter(it -> it.whose().equals(name))
                .toList();
    }

    @Override
    public List<InternalPledge> find(Scope scope, String search, @Nullable InternalPledge after, int limit) {
        var all = new ArrayList<Bson>();
        all.add(inForce(scope));
        for (var word : search.split(" ", -1)) {
            if (!word.isEmpty()) {
                all.add(regex("state.key", Pattern.quote(word)));
            }
        }
        if (after != null) {
            all.add(behind(after));
        }
        return pledges.list(
                and(all), it -> it.sort(Sorts.ascending("state.key", "_id")).limit(limit));
    }

    @Override
    public List<InternalPledge> ofSubject(UUID subject, int awardYear) {
        return pledges.list(
                and(eq("state.subject", subject), eq("state.awardYear", awardYear), eq("state.withdrawn", false)));
    }

    /** Namesakes have one key; their ids put them in an order all the same. */
    private static Bson behind(InternalPledge shown) {
        return or(gt("state.key", shown.key()), and(eq("state.key", shown.key()), gt("_id", shown.id())));
    }

    private static Bson at(Scope scope) {
        return and(eq("state.unitId", scope.unitId()), eq("state.awardYear", scope.awardYear()));
    }

    private static Bson inForce(Scope scope) {
        return and(at(scope), eq("state.withdrawn", false));
    }
}
