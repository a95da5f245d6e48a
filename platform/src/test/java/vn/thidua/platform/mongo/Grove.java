package vn.thidua.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.grove.AggregateRepositoryContract;
import vn.thidua.platform.grove.Tree;
import vn.thidua.platform.grove.TreeEvent;
import vn.thidua.platform.grove.TreeMessage;
import vn.thidua.platform.grove.TreeReason;
import vn.thidua.platform.test.TestStore;

/** Trees in a database of their own, and a broker that does as the test says. */
final class Grove {

    static final Instant NOW = Instant.parse("2022-06-01T02:03:04.567Z");
    static final Duration NEVER = Duration.ofHours(1);
    static final Duration TIMEOUT = Duration.ofMinutes(5);

    final MongoDatabase database;
    final Store store;
    final FakeBroker broker = new FakeBroker();
    final Outbox outbox;
    final AggregateCollection<Tree, TreeEvent> trees;

    Grove(MongoDatabase database, Duration sweepEvery) {
        this.database = database;
        this.store = TestStore.storeOf(database);
        this.outbox = new Outbox(() -> true, broker, sweepEvery);
        this.trees = open(List.of());
    }

    AggregateCollection<Tree, TreeEvent> open(List<UnaryOperator<BsonDocument>> upgrades) {
        return open(upgrades, TIMEOUT);
    }

    /** The same trees for who does not try again for long. */
    AggregateCollection<Tree, TreeEvent> hasty() {
        return open(List.of(), Duration.ofMillis(50));
    }

    private AggregateCollection<Tree, TreeEvent> open(List<UnaryOperator<BsonDocument>> upgrades, Duration timeout) {
        var kind = Aggregates.Kind.of("trees", Tree.class, TreeReason.TREE_UNKNOWN, TreeReason.TREE_EXISTS)
                .publishedBy(TreeMessage::of)
                .indexedBy(Indexes.ascending("state.height"))
                .upgradedBy(upgrades)
                .uniqueBy(Indexes.ascending("state.name"));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var store = TestStore.storeOf(database);
        return new Aggregates(store, JsonMapper.shared(), clock, outbox, new AggregateLocks(timeout)).open(kind);
    }

    MongoCollection<BsonDocument> documents() {
        return database.getCollection("trees", BsonDocument.class);
    }

    BsonDocument document(UUID id) {
        var found = documents().find(Filters.eq("_id", id)).first();
        if (found == null) {
            throw new AssertionError("no document " + id);
        }
        return found;
    }

    boolean isPending(UUID id) {
        return document(id).containsKey(Outbox.PENDING);
    }

    int undelivered(UUID id) {
        return document(id).getArray(Outbox.ENTRIES, new BsonArray()).size();
    }

    UUID plant() {
        var id = UUID.randomUUID();
        trees.create(id, AggregateRepositoryContract.UNKEYED, () -> Tree.plant(id, id.toString()));
        return id;
    }

    void grow(UUID id) {
        trees.decide(id, AggregateRepositoryContract.UNKEYED, it -> it.grow(1));
    }

    /** Two messages of one change. */
    void growTwiceAtOnce(UUID id) {
        trees.decide(id, Command.by(AggregateRepositoryContract.GARDENER), it -> {
            var grown = it.grow(1).state();
            return Change.to(grown, new TreeEvent(grown), new TreeEvent(grown));
        });
    }
}
