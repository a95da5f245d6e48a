package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.grove.AggregateRepositoryContract;
import vn.thidua.platform.grove.Tree;
import vn.thidua.platform.grove.TreeEvent;
import vn.thidua.platform.grove.TreeReason;
import vn.thidua.platform.test.TestStore;

class AggregateCollectionTest implements AggregateRepositoryContract {

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final Grove grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);

    @Override
    public AggregateRepository<Tree, TreeEvent> trees() {
        return grove.trees;
    }

    @Override
    public UUID planted() {
        return grove.plant();
    }

    @Test
    void appliesEachOfManyDecisionsOnce() throws Exception {
        var id = planted();

        var versions = inParallel(24, () -> {
            var seen = new ArrayList<Long>();
            for (int i = 0; i < 5; i++) {
                seen.add(trees().decide(id, UNKEYED, it -> it.grow(1)).version());
            }
            return seen;
        });

        assertThat(versions.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(120);
        assertThat(trees().get(id).height()).isEqualTo(120);
        assertThat(trees().history(id)).hasSize(121);
        assertThat(grove.undelivered(id)).isEqualTo(121);
    }

    /** Two instances know nothing of each other's turns: the version keeps them apart, and trying again is bounded by time. */
    @Test
    void appliesEachDecisionOfTwoInstancesOnce() throws Exception {
        var other = new Grove(grove.database, Grove.NEVER);
        var id = planted();
        var instances = List.of(grove.trees, other.trees);
        var next = new AtomicInteger();

        inParallel(24, () -> {
            var trees = instances.get(next.getAndIncrement() % 2);
            for (int i = 0; i < 5; i++) {
                trees.decide(id, UNKEYED, it -> it.grow(1));
            }
            return id;
        });

        assertThat(trees().get(id).height()).isEqualTo(120);
        assertThat(trees().history(id)).hasSize(121);
    }

    @Test
    void saysThatItIsBusyWhenAnotherInstanceAlwaysComesFirst() {
        var id = planted();
        var other = new Grove(grove.database, Grove.NEVER);
        var hasty = grove.hasty();

        AggregateRepositoryContract.requireRefused(
                CommonReason.AGGREGATE_BUSY,
                () -> hasty.decide(id, UNKEYED, it -> {
                    other.trees.decide(id, UNKEYED, tree -> tree.grow(1));
                    return it.grow(100);
                }));

        assertThat(trees().get(id).height()).isLessThan(100);
    }

    @Test
    void appliesACommandSentByManyOnce() throws Exception {
        var id = planted();
        var command = AggregateRepositoryContract.command(null, "grow-" + id, "a");

        var answers = inParallel(16, () -> trees().decide(id, command, it -> it.grow(1)));

        assertThat(answers).containsOnly(trees().get(id));
        assertThat(trees().get(id).version()).isEqualTo(2);
    }

    @Test
    void createsOnceWhatManyAskForAtOnce() throws Exception {
        var id = UUID.randomUUID();
        var command = AggregateRepositoryContract.command(null, "plant-" + id, "a");

        var answers = inParallel(16, () -> trees().create(id, command, () -> Tree.plant(id, "Đa")));

        assertThat(answers).containsOnly(trees().get(id));
        assertThat(trees().history(id)).hasSize(1);
    }

    @Test
    void storesStateMessageReceiptAndHistoryInOneDocument() {
        var id = UUID.randomUUID();
        try (var _ = TraceContext.from(TRACEPARENT).open()) {
            trees().create(
                            id,
                            AggregateRepositoryContract.command(null, "plant-" + id, "a"),
                            () -> Tree.plant(id, "Đa"));
        }

        var document = grove.document(id);
        assertThat(document.getNumber("version").intValue()).isEqualTo(1);
        assertThat(document.getNumber("schemaVersion").intValue()).isEqualTo(1);
        assertThat(document.getDocument("state").getString("name").getValue()).isEqualTo("Đa");
        assertThat(document.getArray("receipts")).hasSize(1);
        assertThat(document.getArray("history")).hasSize(1);
        assertThat(document.getBoolean(Outbox.PENDING).getValue()).isTrue();
        var entry = document.getArray("outbox").get(0).asDocument();
        assertThat(entry.getString("topic").getValue()).isEqualTo("tree");
        assertThat(entry.getString("key").getValue()).isEqualTo(id.toString());
        assertThat(entry.getString("type").getValue()).isEqualTo("tree.changed.v1");
        assertThat(entry.getString("body").getValue())
                .isEqualTo("{\"type\":\"tree.changed.v1\",\"treeId\":\"" + id
                        + "\",\"version\":1,\"name\":\"Đa\",\"height\":0}");
        assertThat(entry.getDateTime("at").getValue()).isEqualTo(Grove.NOW.toEpochMilli());
        assertThat(entry.getString("traceparent").getValue())
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void publishesNothingOfAnAutosave() {
        var id = planted();

        trees().decide(id, UNKEYED, it -> it.nested(new Tree.Nest("Sáo", 3)));

        assertThat(grove.undelivered(id)).isEqualTo(1);
        assertThat(grove.document(id)).doesNotContainKey("receipts");
    }

    @Test
    void keepsEveryComponentOfAState() {
        var id = planted();
        trees().decide(id, UNKEYED, it -> it.nested(new Tree.Nest("Sáo sậu", null)));

        var felled = trees().decide(id, UNKEYED, it -> it.fell(Grove.NOW, "bão"));

        assertThat(trees().get(id)).isEqualTo(felled);
        assertThat(felled.nests()).containsExactly(new Tree.Nest("Sáo sậu", null));
        assertThat(felled.state()).isEqualTo(Tree.State.FELLED);
        assertThat(felled.felledAt()).isEqualTo(Grove.NOW);
    }

    @Test
    void refusesWhatTwoMayNotShare() {
        var other = UUID.randomUUID();
        var id = planted();

        AggregateRepositoryContract.requireRefused(
                TreeReason.TREE_EXISTS, () -> trees().create(other, UNKEYED, () -> Tree.plant(other, id.toString())));
        assertThat(trees().find(other)).isEmpty();

        var second = planted();
        AggregateRepositoryContract.requireRefused(
                TreeReason.TREE_EXISTS, () -> trees().decide(second, UNKEYED, it -> it.rename(id.toString())));
        assertThat(trees().get(second).version()).isEqualTo(1);
    }

    @Test
    void doesNotTakeADecisionThatLeadsNowhere() {
        var id = planted();

        assertThatIllegalStateException().isThrownBy(() -> trees().decide(id, UNKEYED, Change::to));
    }

    @Test
    void findsByFieldsOfTheState() {
        var small = planted();
        var tall = planted();
        grove.grow(tall);

        assertThat(grove.trees.list(Filters.eq("state.height", 1)))
                .extracting(Tree::id)
                .containsExactly(tall);
        assertThat(grove.trees.list(
                        Filters.empty(),
                        it -> it.sort(Sorts.descending("state.height")).limit(1)))
                .extracting(Tree::id)
                .containsExactly(tall);
        assertThat(grove.trees.list(List.of(small, UUID.randomUUID())))
                .extracting(Tree::id)
                .containsExactly(small);
        assertThat(grove.trees.list(List.of())).isEmpty();
    }

    @Test
    void hasTheIndexesItsQueriesNeed() {
        var indexes = grove.documents().listIndexes().into(new ArrayList<>());

        assertThat(indexes)
                .extracting(
                        it -> it.get("key", Document.class).keySet().iterator().next())
                .containsExactlyInAnyOrder("_id", Outbox.PENDING, "receipts.key", "state.height", "state.name");
        assertThat(index(indexes, "receipts.key")).containsEntry("unique", true).containsEntry("sparse", true);
        assertThat(index(indexes, Outbox.PENDING)).containsEntry("sparse", true);
        assertThat(index(indexes, "state.name")).containsEntry("unique", true);
    }

    @Test
    void readsAnOldShapeAndWritesTheNewOne() {
        var id = UUID.randomUUID();
        var command = AggregateRepositoryContract.command(null, "plant-" + id, "a");
        trees().create(id, command, () -> Tree.plant(id, "Đa"));
        var first = grove.document(id).getDocument("state").clone();
        first.remove("nests");
        first.remove("height");
        first.put("size", new BsonInt32(0));
        // As it was stored when a tree had no nests and its height was called size.
        grove.documents()
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.combine(
                                Updates.unset("state.nests"),
                                Updates.unset("state.height"),
                                Updates.set("state.size", 7),
                                Updates.set("receipts.0.state", CompressedState.compress(first))));
        var today = grove.open(List.of(AggregateCollectionTest::withHeight, AggregateCollectionTest::withNests));

        assertThat(today.get(id)).isEqualTo(new Tree(id, 1, "Đa", 7, List.of(), Tree.State.GROWING, null));
        assertThat(today.list(Filters.empty())).hasSize(1);
        assertThat(today.create(id, command, () -> Tree.plant(id, "Đa")).height())
                .isZero();

        today.decide(id, UNKEYED, it -> it.grow(1));
        var document = grove.document(id);
        assertThat(document.getNumber("schemaVersion").intValue()).isEqualTo(3);
        assertThat(document.getDocument("state").keySet())
                .contains("height", "nests")
                .doesNotContain("size");
        assertThat(today.get(id).height()).isEqualTo(8);
    }

    private static BsonDocument withHeight(BsonDocument state) {
        var next = state.clone();
        next.put("height", next.remove("size"));
        return next;
    }

    private static BsonDocument withNests(BsonDocument state) {
        assertThat(state.get("height")).isInstanceOf(BsonInt32.class);
        return state.clone().append("nests", new BsonArray());
    }

    private static Document index(List<Document> indexes, String field) {
        return indexes.stream()
                .filter(it -> it.get("key", Document.class).containsKey(field))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> inParallel(int threads, Callable<T> work) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(
                    IntStream.range(0, threads).mapToObj(_ -> work).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
