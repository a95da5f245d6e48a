package vn.thidua.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.gateway.RunningGateway;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.Seal;
import vn.thidua.gateway.keys.SessionKeys;
import vn.thidua.store.EmbeddedStore;

/** Two instances with one store. */
class RenewalLeasesTest {

    static final String TOKENS = "tokens";

    final EmbeddedStore store = EmbeddedStore.inMemory();
    final MongoClient client = MongoClients.create(store.uri());
    final SessionCollection collection = new SessionCollection(client.getDatabase("gateway"));

    volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final LoginSessions sessions = new LoginSessions(
            collection,
            new Seal(SessionKeys.of(RunningGateway.SESSION_KEYS).ringFor(Purpose.SESSION_ATTRIBUTES)),
            clock);
    final RenewalLeases here = new RenewalLeases(collection, sessions, clock);
    final RenewalLeases there = new RenewalLeases(collection, sessions, clock);

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void areHadByOneAtATime() {
        var id = saved("old");
        var mine = here.acquire(id, TOKENS);

        assertThat(there.acquire(id, TOKENS)).isNull();
        assertThat(mine.session().<String>getAttribute(TOKENS)).isEqualTo("old");
        assertThat(mine.finish("new")).isTrue();
        assertThat(stored(id)).isEqualTo("new");
        assertThat(there.acquire(id, TOKENS).session().<String>getAttribute(TOKENS))
                .isEqualTo("new");
    }

    @Test
    void areHadByOneOfManyWhoTryAtTheSameMoment() throws InterruptedException {
        var id = saved("old");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> taking = () -> here.acquire(id, TOKENS) != null;
            var taken = threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(_ -> taking).toList());

            assertThat(taken.stream().filter(it -> it.resultNow())).hasSize(1);
        }
    }

    @Test
    void canBeHadAgainWhenTheyWereGivenBack() {
        var id = saved("old");
        here.acquire(id, TOKENS).release();

        assertThat(there.acquire(id, TOKENS)).isNotNull();
        assertThat(stored(id)).isEqualTo("old");
    }

    @Test
    void passToAnotherWhenTheirHolderStalls() {
        var id = saved("old");
        var stalled = here.acquire(id, TOKENS);
        now = now.plus(RenewalLeases.LENGTH).plusSeconds(1);
        var next = there.acquire(id, TOKENS);

        assertThat(next.finish("of the next")).isTrue();
        assertThat(stalled.finish("of the stalled")).isFalse();
        assertThat(stored(id)).isEqualTo("of the next");
    }

    @Test
    void doNotTakeTheNextOnesRightAwayWhenAStalledHolderGivesBack() {
        var id = saved("old");
        var stalled = here.acquire(id, TOKENS);
        now = now.plus(RenewalLeases.LENGTH).plusSeconds(1);
        there.acquire(id, TOKENS).finish("new");
        var third = there.acquire(id, TOKENS);

        stalled.release();

        assertThat(third).isNotNull();
        assertThat(here.acquire(id, TOKENS)).isNull();
    }

    @Test
    void bringBackNoSessionThatWasEndedMeanwhile() {
        var id = saved("old");
        var renewal = here.acquire(id, TOKENS);
        sessions.deleteById(id);

        assertThat(renewal.finish("new")).isFalse();
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void leaveWhatOthersChangeAlone() {
        var id = saved("old");
        var renewal = here.acquire(id, TOKENS);
        var other = sessions.findById(id);
        other.setAttribute("other", "change");
        sessions.save(other);

        assertThat(renewal.finish("new")).isTrue();
        assertThat(sessions.findById(id).<String>getAttribute("other")).isEqualTo("change");
    }

    @Test
    void areForSessionsThatRun() {
        var id = saved("old");
        now = now.plus(Duration.ofMinutes(31));

        assertThat(here.acquire(id, TOKENS)).isNull();
        assertThat(here.acquire("A".repeat(43), TOKENS)).isNull();
    }

    private String saved(String tokens) {
        var session = sessions.createSession();
        session.setAttribute(TOKENS, tokens);
        sessions.save(session);
        return session.getId();
    }

    private String stored(String id) {
        return Objects.requireNonNull(sessions.findById(id)).getAttribute(TOKENS);
    }
}
