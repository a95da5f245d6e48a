package vn.thidua.notification.inbox.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.Delivery;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.NoticeKind;
import vn.thidua.notification.inbox.Notices;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.mongo.Store.Index;

/** One document per notice; its unique id makes one notice of a message that comes twice. */
@Component
class MongoNotices implements Notices {

    private static final String UNIT = "state.unitId";
    private static final String AT = "state.at";
    private static final String KIND = "state.kind";
    private static final String READ_BY = "readBy";
    private static final String CHANGED_AT = "changedAt";
    private static final String FIRST_READ_AT = "firstReadAt";
    private static final String ROUND = "state.link.roundId";
    private static final String SENDER = "state.origin.senderUnitId";
    private static final int SCHEMA = 1;

    private final MongoCollection<Posted> notices;

    MongoNotices(Store store) {
        this.notices = store.open(
                "notices",
                Posted.class,
                Index.on(compoundIndex(ascending(UNIT), descending(AT, "_id"))),
                Index.on(ascending(UNIT, CHANGED_AT)),
                Index.on(compoundIndex(ascending(ROUND, KIND), descending(AT))));
    }

    /** Public only because the driver's record codec asks for it. */
    public record Posted(
            @BsonId UUID id,
            int schemaVersion,
            Notice state,
            List<UUID> readBy,
            @Nullable Instant firstReadAt,
            Instant postedAt,
            Instant changedAt) {}

    @Override
    public List<Notice> add(List<Notice> some, Instant at) {
        if (some.isEmpty()) {
            return List.of();
        }
        try {
            notices.insertMany(
                    some.stream()
                            .map(it -> new Posted(it.id(), SCHEMA, it, List.of(), null, at, at))
                            .toList(),
                    new InsertManyOptions().ordered(false));
            return some;
        } catch (MongoBulkWriteException e) {
            var there = thereAlready(e);
            return IntStream.range(0, some.size())
                    .filter(index -> !there.contains(index))
                    .mapToObj(some::get)
                    .toList();
        }
    }

    private static Set<Integer> thereAlready(MongoBulkWriteException e) {
        var errors = e.getWriteErrors();
        if (e.getWriteConcernError() != null
                || errors.stream().anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
            throw e;
        }
        return errors.stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(notices.find(eq("_id", id)).first()).map(Posted::state);
    }

    @Override
    public List<Entry> newest(UUID person, Set<UUID> units, Optional<Cursor> after, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        var ofUnits = in(UNIT, units);
        return notices.find(after.map(it -> and(ofUnits, behind(it))).orElse(ofUnits))
                .sort(descending(AT, "_id"))
                .limit(limit)
                .map(it -> new Entry(it.state(), it.readBy().contains(person)))
                .into(new ArrayList<>());
    }

    private static Bson behind(Cursor place) {
        return or(lt(AT, place.at()), and(eq(AT, place.at()), lt("_id", place.id())));
    }

    @Override
    public int unread(UUID person, Set<UUID> units) {
        return units.isEmpty()
                ? 0
                : notices.find(unreadBy(person, units), BsonDocument.class)
                        .projection(include("_id"))
                        .limit(MOST_COUNTED)
                        .into(new ArrayList<>())
                        .size();
    }

    @Override
    public boolean markRead(UUID person, UUID id, Instant at) {
        return notices.updateOne(and(eq("_id", id), ne(READ_BY, person)), read(person, at))
                        .getModifiedCount()
                > 0;
    }

    @Override
    public boolean markAllRead(UUID person, Set<UUID> units, Instant at) {
        return !units.isEmpty()
                && notices.updateMany(unreadBy(person, units), read(person, at)).getModifiedCount() > 0;
    }

    private static Bson unreadBy(UUID person, Set<UUID> units) {
        return and(in(UNIT, units), ne(READ_BY, person));
    }

    private static Bson read(UUID person, Instant at) {
        return combine(addToSet(READ_BY, person), min(FIRST_READ_AT, at), set(CHANGED_AT, at));
    }

    @Override
    public List<Delivery> reminders(UUID round, Optional<Set<UUID>> senders, int limit) {
        var ofRound = and(eq(ROUND, round), eq(KIND, NoticeKind.REMINDER.name()));
        return notices.find(senders.map(it -> and(ofRound, in(SENDER, it))).orElse(ofRound))
                .sort(descending(AT, "_id"))
                .limit(limit)
                .map(it -> new Delivery(
                        it.state(), it.postedAt(), it.firstReadAt(), it.readBy().size()))
                .into(new ArrayList<>());
    }

    @Override
    public List<Changed> changedSince(Set<UUID> units, Instant since) {
        return units.isEmpty()
                ? List.of()
                : notices.find(and(in(UNIT, units), gte(CHANGED_AT, since)))
                        .map(it -> new Changed(it.state(), it.postedAt(), it.changedAt()))
                        .into(new ArrayList<>());
    }
}
