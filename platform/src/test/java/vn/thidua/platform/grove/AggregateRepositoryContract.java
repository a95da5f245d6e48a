package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** What every store of aggregates promises, the one of the tests too. */
public interface AggregateRepositoryContract {

    Actor GARDENER = new Actor(UUID.randomUUID(), "Người làm vườn", false, List.of());
    Command UNKEYED = Command.by(GARDENER);

    AggregateRepository<Tree, TreeEvent> trees();

    static Command command(@Nullable Long expected, String key, String fingerprint) {
        return new Command(GARDENER, expected, new Command.Key(key, fingerprint));
    }

    static Command expecting(long version) {
        return new Command(GARDENER, version, null);
    }

    static void requireRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    default UUID planted() {
        var id = UUID.randomUUID();
        trees().create(id, UNKEYED, () -> Tree.plant(id, "Đa"));
        return id;
    }

    @Test
    default void keepsWhatWasCreated() {
        var id = UUID.randomUUID();

        var created = trees().create(id, UNKEYED, () -> Tree.plant(id, "Đa"));

        assertThat(created.version()).isEqualTo(1);
        assertThat(trees().get(id)).isEqualTo(created);
        assertThat(trees().find(id)).contains(created);
    }

    @Test
    default void refusesAnIdThatIsTakenAndKeepsTheFirst() {
        var id = planted();
        var first = trees().get(id);

        requireRefused(TreeReason.TREE_EXISTS, () -> trees().create(id, UNKEYED, () -> Tree.plant(id, "Sấu")));

        assertThat(trees().get(id)).isEqualTo(first);
        assertThat(trees().history(id)).hasSize(1);
    }

    @Test
    default void refusesAnUnknownId() {
        var id = UUID.randomUUID();

        assertThat(trees().find(id)).isEmpty();
        assertThat(trees().history(id)).isEmpty();
        requireRefused(TreeReason.TREE_UNKNOWN, () -> trees().get(id));
        requireRefused(TreeReason.TREE_UNKNOWN, () -> trees().decide(id, UNKEYED, it -> it.grow(1)));
    }

    @Test
    default void decidesOnTheVersionBefore() {
        var id = planted();

        trees().decide(id, UNKEYED, it -> it.grow(2));
        var decided = trees().decide(id, expecting(2), it -> it.grow(3));

        assertThat(decided.version()).isEqualTo(3);
        assertThat(decided.height()).isEqualTo(5);
        assertThat(trees().get(id)).isEqualTo(decided);
    }

    @Test
    default void refusesAStaleVersionAndWritesNothing() {
        var id = planted();
        var grown = trees().decide(id, UNKEYED, it -> it.grow(1));

        requireRefused(CommonReason.VERSION_STALE, () -> trees().decide(id, expecting(1), it -> it.grow(1)));
        requireRefused(CommonReason.VERSION_STALE, () -> trees().decide(id, expecting(3), it -> it.grow(1)));

        assertThat(trees().get(id)).isEqualTo(grown);
        assertThat(trees().history(id)).hasSize(2);
    }

    @Test
    default void tellsOfAStaleVersionBeforeAnyOtherRefusal() {
        var id = planted();
        trees().decide(id, UNKEYED, it -> it.fell(Instant.EPOCH, "bão"));

        requireRefused(CommonReason.VERSION_STALE, () -> trees().decide(id, expecting(1), it -> it.grow(1)));
        requireRefused(TreeReason.TREE_FELLED, () -> trees().decide(id, expecting(2), it -> it.grow(1)));
    }

    @Test
    default void tellsNothingOfVersionsToWhoHasNoAccess() {
        var id = planted();

        for (var reason : List.of(TreeReason.TREE_OF_OTHERS, TreeReason.TREE_UNKNOWN)) {
            requireRefused(
                    reason,
                    () -> trees().decide(id, expecting(7), _ -> {
                        throw reason.because("not yours");
                    }));
        }
    }

    @Test
    default void answersARepeatedCreationAsTheFirstTime() {
        var id = UUID.randomUUID();
        var command = command(null, "plant-" + id, "a");
        var first = trees().create(id, command, () -> Tree.plant(id, "Đa"));
        trees().decide(id, UNKEYED, it -> it.grow(9));

        var again = trees().create(id, command, () -> {
            throw new AssertionError("decided twice");
        });

        assertThat(again).isEqualTo(first);
        assertThat(trees().get(id).height()).isEqualTo(9);
        assertThat(trees().history(id)).hasSize(2);
    }

    @Test
    default void answersARepeatedDecisionAsTheFirstTime() {
        var id = planted();
        var command = command(1L, "grow-" + id, "a");
        var first = trees().decide(id, command, it -> it.grow(2));
        trees().decide(id, UNKEYED, it -> it.fell(Instant.EPOCH, "bão"));

        var again = trees().decide(id, command, _ -> {
            throw new AssertionError("decided twice");
        });

        assertThat(again).isEqualTo(first);
        assertThat(trees().get(id).version()).isEqualTo(3);
        assertThat(trees().history(id)).hasSize(3);
    }

    @Test
    default void refusesAKeyThatCameWithAnotherRequest() {
        var id = UUID.randomUUID();
        var key = "key-" + id;
        trees().create(id, command(null, key, "a"), () -> Tree.plant(id, "Đa"));

        requireRefused(
                CommonReason.IDEMPOTENCY_KEY_REUSED,
                () -> trees().create(id, command(null, key, "b"), () -> Tree.plant(id, "Sấu")));
        requireRefused(
                CommonReason.IDEMPOTENCY_KEY_REUSED, () -> trees().decide(id, command(1L, key, "c"), it -> it.grow(1)));
        assertThat(trees().get(id).version()).isEqualTo(1);
    }

    @Test
    default void refusesAKeyThatCameWithAnotherAggregate() {
        var first = planted();
        var second = planted();
        var third = UUID.randomUUID();
        var key = "key-" + first;
        trees().decide(first, command(1L, key, "a"), it -> it.grow(1));

        requireRefused(
                CommonReason.IDEMPOTENCY_KEY_REUSED,
                () -> trees().decide(second, command(1L, key, "b"), it -> it.grow(1)));
        requireRefused(
                CommonReason.IDEMPOTENCY_KEY_REUSED,
                () -> trees().create(third, command(null, key, "c"), () -> Tree.plant(third, "Sấu")));
        assertThat(trees().get(second).version()).isEqualTo(1);
        assertThat(trees().find(third)).isEmpty();
    }

    @Test
    default void keepsWhoDidWhatAndWhy() {
        var id = planted();
        trees().decide(id, UNKEYED, it -> it.grow(1));
        trees().decide(id, UNKEYED, it -> it.fell(Instant.EPOCH, "bão số 3"));

        assertThat(trees().history(id))
                .extracting(HistoryEntry::what, HistoryEntry::why, HistoryEntry::version)
                .containsExactly(tuple("PLANTED", null, 1L), tuple("GREW", null, 2L), tuple("FELLED", "bão số 3", 3L));
        assertThat(trees().history(id)).allSatisfy(it -> {
            assertThat(it.subject()).isEqualTo(GARDENER.subject());
            assertThat(it.by()).isEqualTo(GARDENER.name());
        });
    }

    @Test
    default void leavesNoHistoryOfAnAutosave() {
        var id = planted();

        trees().decide(id, UNKEYED, it -> it.nested(new Tree.Nest("Sáo", null)));

        assertThat(trees().get(id).version()).isEqualTo(2);
        assertThat(trees().history(id)).hasSize(1);
    }
}
