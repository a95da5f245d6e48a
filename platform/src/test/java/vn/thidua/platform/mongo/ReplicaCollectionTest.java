package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.test.TestStore;

class ReplicaCollectionTest {

    private final MongoDatabase database = TestStore.freshDatabase();
    private final ReplicaCollection<Bird> birds = new ReplicaCollection<>(
            TestStore.storeOf(database), "birds", Bird.class, List.of(Indexes.ascending("state.name")));

    /** Public for the record codec. */
    public record Bird(String name) {}

    @Test
    void keepsTheNewer() {
        var id = UUID.randomUUID();

        assertThat(birds.keep(id, 1, new Bird("sáo"))).isTrue();
        assertThat(birds.keep(id, 3, new Bird("sáo sậu"))).isTrue();

        assertThat(birds.find(id)).contains(new Bird("sáo sậu"));
    }

    @Test
    void dropsTheOlderAndTheRepeated() {
        var id = UUID.randomUUID();
        birds.keep(id, 3, new Bird("sáo sậu"));

        assertThat(birds.keep(id, 2, new Bird("sáo"))).isFalse();
        assertThat(birds.keep(id, 3, new Bird("sáo đá"))).isFalse();

        assertThat(birds.find(id)).contains(new Bird("sáo sậu"));
        assertThat(birds.all()).hasSize(1);
    }

    @Test
    void keepsTheNewestOfMany() {
        var id = UUID.randomUUID();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            LongStream.rangeClosed(1, 40)
                    .forEach(it -> executor.execute(() -> birds.keep(id, it, new Bird("số " + it))));
        }

        assertThat(birds.find(id)).contains(new Bird("số 40"));
    }

    @Test
    void findsByIdsAndByFields() {
        var id = UUID.randomUUID();
        birds.keep(id, 1, new Bird("sáo"));
        birds.keep(UUID.randomUUID(), 1, new Bird("cò"));

        assertThat(birds.find(UUID.randomUUID())).isEmpty();
        assertThat(birds.list(List.of(id))).containsExactly(new Bird("sáo"));
        assertThat(birds.list(List.of())).isEmpty();
        assertThat(birds.list(Filters.eq("state.name", "cò"))).containsExactly(new Bird("cò"));
        assertThat(birds.all()).hasSize(2);
        assertThat(database.getCollection("birds").listIndexes().into(new ArrayList<>()))
                .extracting(
                        it -> it.get("key", Document.class).keySet().iterator().next())
                .contains("state.name");
    }

    /** Public for the record codec; some of what it is made of may be missing, most may not. */
    public record Flock(
            String name, List<Bird> birds, @Nullable String note, LocalDate day, Size size) {

        public Flock {
            birds = List.copyOf(birds);
        }
    }

    /** Public for the record codec. */
    public enum Size {
        SMALL
    }

    /** Whatever stands in a document by some mistake: it is passed over, alone and among others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{state: null}",
                "{state: 'x'}",
                "{state: []}",
                "{state: {}}",
                "{state: {birds: [], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: null, birds: [], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 7, birds: [], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: 'b', day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: [{}], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: [{name: null}], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: [7], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: [null], day: {$date: 0}, size: 'SMALL'}}",
                "{state: {name: 'a', birds: [], day: 'soon', size: 'SMALL'}}",
                "{state: {name: 'a', birds: [], day: {$date: 0}, size: 'HUGE'}}",
                "{state: {name: 'a', birds: [], day: {$date: 0}}}"
            })
    void passesOverWhatIsStoredWrongly(String wrong) {
        var flocks = new ReplicaCollection<>(TestStore.storeOf(database), "flocks", Flock.class, List.of());
        var id = UUID.randomUUID();
        var whole = new Flock("cò", List.of(new Bird("cò")), null, LocalDate.EPOCH, Size.SMALL);
        flocks.keep(id, 1, whole);
        var broken = UUID.randomUUID();
        database.getCollection("flocks")
                .insertOne(Document.parse(wrong).append("_id", broken).append("version", 1L));

        assertThat(flocks.find(broken)).isEmpty();
        assertThat(flocks.find(id)).contains(whole);
        assertThat(flocks.all()).containsExactly(whole);
        assertThat(flocks.remembered()).containsExactly(whole);
        assertThat(flocks.list(List.of(id, broken))).containsExactly(whole);

        flocks.keep(broken, 2, whole);
        assertThat(flocks.all()).hasSize(2);
    }

    @Test
    void remembersWhatItKeepsItself() {
        var id = UUID.randomUUID();
        assertThat(birds.remembered()).isEmpty();

        birds.keep(id, 1, new Bird("sáo"));
        assertThat(birds.remembered()).containsExactly(new Bird("sáo"));
        assertThat(birds.remembered()).isSameAs(birds.remembered());

        birds.keep(id, 2, new Bird("sáo sậu"));
        assertThat(birds.remembered()).containsExactly(new Bird("sáo sậu"));
    }

    @Test
    void anAggregateIsFoundTogetherWithWhatItNames() {
        var grove = new Grove(database, Grove.NEVER);
        var tree = grove.plant();
        var lonely = grove.plant();
        birds.keep(tree, 1, new Bird("sáo"));

        assertThat(grove.trees.findWith(tree, "id", birds, (it, bird) -> bird.name() + " on " + it.id()))
                .contains("sáo on " + tree);
        assertThat(grove.trees.findWith(lonely, "id", birds, (it, bird) -> it)).isEmpty();
        assertThat(grove.trees.findWith(UUID.randomUUID(), "id", birds, (it, bird) -> it))
                .isEmpty();
    }
}
