package vn.thidua.registration.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal.Fault;

/** What every store of work does. */
public interface WorkItemsContract {

    Instant NOW = Instant.parse("2022-03-01T02:00:00Z");

    WorkItems works();

    @Test
    default void keepsWorkWhole() {
        var begun = waiting(UUID.randomUUID(), UUID.randomUUID());
        assertThat(works().save(begun)).isTrue();
        var ended = begun.start(NOW.plusSeconds(1))
                .touch(3, 10, NOW.plusSeconds(2))
                .end("import-not-acceptable", List.of(new Fault("title-unsure", "/tables/1", "?")), NOW.plusSeconds(3));
        for (var it : List.of(
                begun.start(NOW.plusSeconds(1)),
                begun.start(NOW.plusSeconds(1)).touch(3, 10, NOW.plusSeconds(2)),
                ended)) {
            assertThat(works().save(it)).isTrue();
        }

        assertThat(works().find(begun.id())).hasValue(ended);
        assertThat(works().list(List.of(begun.id(), UUID.randomUUID()))).containsExactly(ended);
    }

    @Test
    default void storesAVersionOnce() {
        var begun = waiting(UUID.randomUUID(), UUID.randomUUID());
        assertThat(works().save(begun)).isTrue();
        assertThat(works().save(begun)).isFalse();
        assertThat(works().save(begun.start(NOW))).isTrue();
        assertThat(works().save(begun.asked(NOW))).isFalse();
        assertThat(works().save(waiting(UUID.randomUUID(), UUID.randomUUID()).start(NOW)))
                .isFalse();
    }

    @Test
    default void findsWhatIsOpenOfAnInstance() {
        var runner = UUID.randomUUID();
        var open = waiting(UUID.randomUUID(), runner);
        var over = waiting(UUID.randomUUID(), runner);
        var elsewhere = waiting(UUID.randomUUID(), UUID.randomUUID());
        List.of(open, over, over.finish("result", NOW), elsewhere).forEach(works()::save);

        assertThat(works().openOf(runner)).containsExactly(open);
    }

    @Test
    default void findsAUnitsTheLatestFirst() {
        var unit = UUID.randomUUID();
        var early = waiting(unit, UUID.randomUUID());
        var late = waiting(unit, UUID.randomUUID());
        List.of(early, late, waiting(UUID.randomUUID(), UUID.randomUUID()), late.start(NOW.plusSeconds(60)))
                .forEach(works()::save);

        assertThat(works().ofUnit(unit, NOW.minusSeconds(1)))
                .extracting(WorkItem::id)
                .containsExactly(late.id(), early.id());
        assertThat(works().ofUnit(unit, NOW)).extracting(WorkItem::id).containsExactly(late.id());
    }

    static WorkItem waiting(UUID unit, UUID runner) {
        var order = new WorkItem.Order(UUID.randomUUID(), WorkItem.Kind.READING_FORM, unit, "a.docx", 1);
        return WorkItem.waiting(order, UUID.randomUUID(), runner, NOW);
    }
}
