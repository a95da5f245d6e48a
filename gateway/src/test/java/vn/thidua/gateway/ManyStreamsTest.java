package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.gateway.StreamTest.STREAM;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thidua.gateway.FakeKeycloak.Person;

/** As many streams as two thousand people have open, in the memory a gateway gets on one machine. */
@Timeout(300)
class ManyStreamsTest {

    private static final int STREAMS = 2000;
    private static final int OF_A_PERSON = 8;

    /** Fewer than are opened at a time, so that all are admitted. */
    private static final int THREADS = 20;

    static final RunningGateway NEIGHBOUR = new RunningGateway();

    @AfterAll
    static void close() {
        NEIGHBOUR.close();
    }

    @Test
    void leaveRoomForEverythingElse() throws IOException, InterruptedException, ExecutionException {
        var broadcast = new StreamBroadcast();
        NEIGHBOUR.notification().answer(STREAM, broadcast);
        try (var gateway = new GatewayProcess(NEIGHBOUR, "thidua.time-limit=60s");
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var browser = gateway.browser();
            var people = people(browser);
            var before = gateway.liveBytes();
            var opened = new AtomicBoolean();
            var asking = Executors.newVirtualThreadPerTaskExecutor().submit(() -> ask(browser, opened));

            List<Callable<OpenStream>> openings = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                var cookies = people.get(i / OF_A_PERSON);
                openings.add(() -> new OpenStream(gateway.port(), cookies));
            }
            List<OpenStream> streams = new ArrayList<>();
            for (var stream : threads.invokeAll(openings)) {
                streams.add(stream.get());
            }
            opened.set(true);

            assertThat(streams).extracting(OpenStream::status).containsOnly(200);
            assertThat(asking.get()).isPositive();
            var each = (gateway.liveBytes() - before) / STREAMS;
            assertThat(each).isLessThan(40_000);
            broadcast.send("for all");
            for (var stream : streams) {
                assertThat(stream.next()).isEqualTo("data: ready");
                assertThat(stream.next()).isEqualTo("data: for all");
            }
            assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);
            assertThat(gateway.isAlive()).isTrue();
            for (var stream : streams) {
                stream.close();
            }
        } finally {
            broadcast.end();
        }
    }

    /** The cookies of people who all sit down before one browser in turn. */
    private static List<String> people(Browser browser) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < STREAMS / OF_A_PERSON; i++) {
            browser.cookies().clear();
            browser.as(Person.numbered(i)).signIn();
            people.add(browser.cookieHeader());
        }
        return people;
    }

    /** Asks as long as streams are being opened, and returns how often. */
    private static int ask(Browser person, AtomicBoolean opened) {
        int asked = 0;
        while (!opened.get()) {
            assertThat(person.get("/api/campaign/units").statusCode()).isIn(200, 429);
            asked++;
        }
        return asked;
    }
}
