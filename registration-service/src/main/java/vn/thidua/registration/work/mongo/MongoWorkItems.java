package vn.thidua.registration.work.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkItems;

/** Work is no aggregate: it is not published, it has no history, and after a day it is gone. */
@Component
class MongoWorkItems implements WorkItems {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_OF_UNIT = 50;

    private final MongoCollection<Kept> workItems;

    MongoWorkItems(Store store) {
        this.workItems = store.open(
                "work",
                Kept.class,
                Store.Index.on(ascending("work.touchedAt")).expiring(KEPT),
                Store.Index.on(ascending("work.unitId", "work.touchedAt")),
                Store.Index.on(ascending("work.runner", "work.state")));
    }

    /** Public only because the driver's record codec asks for it. */
    public record Kept(@BsonId UUID id, long version, WorkItem work) {}

    @Override
    public Optional<WorkItem> find(UUID id) {
        return Optional.ofNullable(workItems.find(eq("_id", id)).first()).map(Kept::work);
    }

    @Override
    public List<WorkItem> list(Collection<UUID> ids) {
        return workItems.find(in("_id", ids)).map(Kept::work).into(new ArrayList<>());
    }

    @Override
    public List<WorkItem> ofUnit(UUID unit, Instant since) {
        return workItems
                .find(and(eq("work.unitId", unit), gt("work.touchedAt", Date.from(since))))
                .sort(Sorts.descending("work.touchedAt"))
                .limit(MOST_OF_UNIT)
                .map(Kept::work)
                .into(new ArrayList<>());
    }

    @Override
    public List<WorkItem> openOf(UUID runner) {
        var open = in("work.state", WorkItem.State.WAITING.name(), WorkItem.State.RUNNING.name());
        return workItems
                .find(and(eq("work.runner", runner), open))
                .map(Kept::work)
                .into(new ArrayList<>());
    }

    @Override
    public boolean save(WorkItem next) {
        var kept = new Kept(next.id(), next.version(), next);
        if (next.version() > 1) {
            var before = and(eq("_id", next.id()), eq("version", next.version() - 1));
            return workItems.replaceOne(before, kept).getMatchedCount() == 1;
        }
        return Store.insertOnce(workItems, kept);
    }
}
