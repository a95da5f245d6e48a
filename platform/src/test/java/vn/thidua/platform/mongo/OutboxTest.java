package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.TestStore;

class OutboxTest {

    private static final Duration OFTEN = Duration.ofMillis(20);

    private final List<Grove> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(it -> it.outbox.relay().stop());
    }

    @Test
    void deliversAtOnceAndInOrder() {
        var grove = start(Grove.NEVER);
        var id = grove.plant();
        await().until(() -> !grove.isPending(id));

        grove.grow(id);
        grove.growTwiceAtOnce(id);

        await().until(() -> !grove.isPending(id));
        assertThat(versionsTaken(grove, id)).containsExactly(1L, 2L, 3L, 3L);
        assertThat(grove.undelivered(id)).isZero();
    }

    @Test
    void keepsWhatTheBrokerRefusesAndDeliversItLaterInOrder() {
        var grove = start(OFTEN);
        grove.broker.refuses = _ -> true;
        var id = grove.plant();
        grove.grow(id);
        grove.grow(id);
        var attempts = grove.broker.sent().size();
        await().until(() -> grove.broker.sent().size() > attempts + 3);
        assertThat(grove.undelivered(id)).isEqualTo(3);
        assertThat(grove.isPending(id)).isTrue();

        grove.broker.refuses = _ -> false;

        await().until(() -> !grove.isPending(id));
        assertThat(versionsTaken(grove, id)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void letsNoMessageOvertakeOneThatFailed() {
        var grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
        var id = grove.plant();
        grove.grow(id);
        grove.broker.refuses = it -> it.body().contains("\"version\":1,");

        grove.outbox.sweep();

        assertThat(grove.broker.sent()).hasSize(1);
        assertThat(grove.undelivered(id)).isEqualTo(2);
    }

    @Test
    void keepsTheRestInOrderWhenOneInTheMiddleFails() {
        var grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
        var id = grove.plant();
        grove.grow(id);
        grove.grow(id);
        grove.broker.refuses = it -> it.body().contains("\"version\":2,");
        grove.outbox.sweep();
        assertThat(grove.undelivered(id)).isEqualTo(2);

        grove.broker.refuses = _ -> false;
        grove.outbox.sweep();

        assertThat(versionsTaken(grove, id)).containsExactly(1L, 2L, 3L);
        assertThat(grove.isPending(id)).isFalse();
    }

    @Test
    void deliversWhatACrashLeft() {
        var database = TestStore.freshDatabase();
        var crashed = new Grove(database, Grove.NEVER);
        var id = crashed.plant();
        crashed.grow(id);

        var next = new Grove(database, Grove.NEVER);
        started.add(next);
        next.outbox.relay().start();

        await().until(() -> !next.isPending(id));
        assertThat(versionsTaken(next, id)).containsExactly(1L, 2L);
    }

    @Test
    void staysPendingWhileAnythingIsLeft() {
        var grove = start(Grove.NEVER);
        var first = new CompletableFuture<>();
        grove.broker.confirmation = first;
        var id = grove.plant();
        await().until(() -> grove.broker.count() == 1);
        var second = new CompletableFuture<>();
        grove.broker.confirmation = second;
        grove.grow(id);

        first.complete(null);

        await().until(() -> grove.broker.count() == 2);
        assertThat(grove.undelivered(id)).isEqualTo(1);
        assertThat(grove.isPending(id)).isTrue();
        second.complete(null);
        await().until(() -> !grove.isPending(id));
        assertThat(grove.undelivered(id)).isZero();
    }

    @Test
    void doesNotLetOneAggregateHoldUpTheOthers() {
        var grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
        var stuck = grove.plant();
        grove.broker.breaksAt = it -> it.key().equals(stuck.toString());
        var others = IntStream.range(0, 3).mapToObj(_ -> grove.plant()).toList();

        grove.outbox.sweep();

        assertThat(others).noneMatch(grove::isPending);
        assertThat(grove.isPending(stuck)).isTrue();
    }

    @Test
    void sweepsEverythingThatALongOutageLeft() {
        var grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
        IntStream.range(0, 250).forEach(_ -> grove.plant());
        assertThat(grove.outbox.backlog(Grove.NOW).documents()).isEqualTo(250);

        grove.outbox.sweep();

        assertThat(grove.broker.count()).isEqualTo(250);
        assertThat(grove.outbox.backlog(Grove.NOW).documents()).isZero();
    }

    @Test
    void tellsHowMuchIsWaitingAndForHowLong() {
        var grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
        assertThat(grove.outbox.backlog(Grove.NOW)).isEqualTo(new Outbox.Backlog(0, Duration.ZERO));
        grove.grow(grove.plant());
        grove.plant();

        assertThat(grove.outbox.backlog(Grove.NOW.plusSeconds(90)))
                .isEqualTo(new Outbox.Backlog(2, Duration.ofSeconds(90)));

        grove.outbox.sweep();
        assertThat(grove.outbox.backlog(Grove.NOW.plusSeconds(90))).isEqualTo(new Outbox.Backlog(0, Duration.ZERO));
    }

    @Test
    void losesNothingWhenTwoRelaysWorkAtOnce() {
        var database = TestStore.freshDatabase();
        var one = start(database, Duration.ofMillis(3));
        var two = start(database, Duration.ofMillis(3));
        var ids = IntStream.range(0, 20).mapToObj(_ -> one.plant()).toList();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            ids.forEach(id ->
                    executor.execute(() -> IntStream.range(0, 5).forEach(i -> (i % 2 == 0 ? one : two).grow(id))));
        }

        await().until(() -> ids.stream().noneMatch(one::isPending));
        for (var id : ids) {
            assertThat(LongStream.concat(
                            versionsTaken(one, id).stream().mapToLong(it -> it),
                            versionsTaken(two, id).stream().mapToLong(it -> it)))
                    .contains(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(firstTimes(versionsTaken(one, id))).isSorted();
            assertThat(firstTimes(versionsTaken(two, id))).isSorted();
        }
    }

    @Test
    void deliversWhatWasSavedBeforeItStops() {
        var grove = start(Grove.NEVER);
        var ids = IntStream.range(0, 30).mapToObj(_ -> grove.plant()).toList();

        grove.outbox.relay().stop();

        assertThat(grove.broker.count()).isEqualTo(30);
        assertThat(ids).noneMatch(grove::isPending);
        assertThat(grove.outbox.relay().isRunning()).isFalse();
    }

    @Test
    void leavesWhatIsSavedWhileStoppedToTheNextStart() {
        var grove = start(Grove.NEVER);
        grove.outbox.relay().stop();
        var id = grove.plant();
        assertThat(grove.isPending(id)).isTrue();

        grove.outbox.relay().start();

        await().until(() -> !grove.isPending(id));
    }

    private Grove start(Duration sweepEvery) {
        return start(TestStore.freshDatabase(), sweepEvery);
    }

    private Grove start(MongoDatabase database, Duration sweepEvery) {
        var grove = new Grove(database, sweepEvery);
        started.add(grove);
        grove.outbox.relay().start();
        return grove;
    }

    private static List<Long> versionsTaken(Grove grove, UUID id) {
        return grove.broker.bodiesTaken(id.toString()).stream()
                .map(it -> JsonMapper.shared().readTree(it).get("version").asLong())
                .toList();
    }

    private static List<Long> firstTimes(List<Long> versions) {
        return versions.stream().distinct().toList();
    }
}
