package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.TestStore;

class RepublicationTest {

    private final Grove grove = new Grove(TestStore.freshDatabase(), Grove.NEVER);
    private final Republication republication = new Republication(grove.outbox, Clock.systemUTC());

    @AfterEach
    void stop() {
        grove.outbox.relay().stop();
    }

    @Test
    void publishesTheLastStateOfEveryAggregateAgain() {
        var trees = IntStream.range(0, 250).mapToObj(_ -> grove.plant()).toList();
        grove.grow(trees.getFirst());
        grove.outbox.sweep();
        var before = grove.broker.count();

        assertThat(republish().aggregates()).isEqualTo(250);
        grove.outbox.sweep();

        assertThat(grove.broker.count()).isEqualTo(before + 250);
        for (var tree : trees) {
            var bodies = grove.broker.bodiesTaken(tree.toString());
            assertThat(bodies.getLast()).isEqualTo(bodies.get(bodies.size() - 2));
            assertThat(grove.isPending(tree)).isFalse();
        }
        assertThat(versions(trees.getFirst())).containsExactly(1L, 2L, 2L);
        assertThat(grove.broker.sent()).extracting(OutboxMessage::id).doesNotHaveDuplicates();
    }

    @Test
    void leavesAnAggregateAloneWhoseNewerStateIsOnItsWay() {
        var tree = grove.plant();
        grove.outbox.sweep();
        grove.grow(tree);

        assertThat(republish().aggregates()).isZero();
        grove.outbox.sweep();

        assertThat(versions(tree)).containsExactly(1L, 2L);
    }

    @Test
    void knowsNothingOfWhatWasPublishedBeforeItRemembered() {
        var tree = grove.plant();
        grove.outbox.sweep();
        grove.documents().updateOne(Filters.eq("_id", tree), Updates.unset(Outbox.LAST_SENT));

        assertThat(republish().aggregates()).isZero();
    }

    /**
     * Whatever happens in whatever order, the last message of a tree has its newest state: one instance sends at a
     * time.
     */
    @RepeatedTest(20)
    void neverPublishesAnOlderStateLast() {
        var trees = new ArrayList<UUID>();
        IntStream.range(0, 5).forEach(_ -> trees.add(grove.plant()));
        grove.outbox.relay().start();
        var random = new Random();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                republication.start();
            } else {
                grove.grow(trees.get(random.nextInt(trees.size())));
            }
        }
        await().until(() ->
                republication.progress() == null || republication.progress().endedAt() != null);
        grove.outbox.relay().soon(grove.outbox::sweep);

        for (var tree : trees) {
            await().until(() -> !grove.isPending(tree));
            assertThat(versions(tree).getLast()).isEqualTo(grove.trees.get(tree).version());
        }
    }

    private Republication.Progress republish() {
        republication.start();
        await().until(() -> {
            var progress = republication.progress();
            return progress != null && progress.endedAt() != null;
        });
        var progress = republication.progress();
        if (progress == null || progress.failed()) {
            throw new AssertionError("it was broken off");
        }
        return progress;
    }

    private List<Long> versions(UUID tree) {
        return grove.broker.bodiesTaken(tree.toString()).stream()
                .map(it -> JsonMapper.shared().readTree(it).get("version").asLong())
                .toList();
    }
}
