package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.TestStore;

class ViewCollectionTest {

    private final MongoDatabase database = TestStore.freshDatabase();
    private final ViewCollection<Bird> birds =
            new ViewCollection<>(database, "birds", Bird.class, List.of(Indexes.ascending("state.name")));

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
