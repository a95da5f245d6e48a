package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.gateway.StreamTest.STREAM;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thidua.gateway.FakeKeycloak.Person;

/** A gateway with room for six streams, two of a person, of which two may be opened at once while two wait. */
@Timeout(60)
class StreamLimitsTest {

    static final RunningGateway GATEWAY = new RunningGateway(
            "thidua.rate.burst=100000",
            "thidua.time-limit=50s",
            "thidua.streams.most=6",
            "thidua.streams.of-a-person=2",
            "thidua.streams.openings=2",
            "thidua.streams.waiting=2",
            "thidua.streams.wait-timeout=50s");

    final StreamBroadcast telling = new StreamBroadcast();
    final List<OpenStream> opened = Collections.synchronizedList(new ArrayList<>());

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @BeforeEach
    void listen() {
        GATEWAY.settle();
        GATEWAY.notification().answer(STREAM, telling);
    }

    @AfterEach
    void endAll() throws IOException {
        telling.end();
        for (var stream : opened) {
            // Told of the end, the gateway has forgotten the stream.
            while (stream.status() == 200 && stream.next() != null) {}
            stream.close();
        }
    }

    @Test
    void giveAPersonTheirShareAndOthersTheirs() throws IOException {
        var browser = person(1);
        var first = open(browser);
        assertThat(first.status()).isEqualTo(200);
        assertThat(open(browser).status()).isEqualTo(200);

        assertShed(browser);
        assertThat(open(person(2)).status()).isEqualTo(200);

        first.close();
        opened.remove(first);
        await().atMost(Duration.ofSeconds(30)).until(() -> open(browser).status() == 200);
    }

    @Test
    void endWhereTheGatewayIsFull() throws IOException {
        for (int i = 0; i < 3; i++) {
            var browser = person(i);
            assertThat(open(browser).status()).isEqualTo(200);
            assertThat(open(browser).status()).isEqualTo(200);
        }
        var late = person(3);

        assertShed(late);
        assertThat(late.get("/api/notification/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void sendPeopleAwayForDifferentTimes() throws IOException {
        var browser = person(1);
        open(browser);
        open(browser);

        var pauses = Stream.generate(() -> assertShed(browser)).limit(40).collect(Collectors.toSet());

        assertThat(pauses).hasSizeGreaterThan(5);
    }

    @Test
    void openFewAtATime() throws Exception {
        var answered = new CountDownLatch(1);
        GATEWAY.notification().answer(STREAM, exchange -> {
            awaitUninterrupted(answered);
            telling.handle(exchange);
        });
        var bystander = person(0);
        var browsers = Stream.iterate(1, it -> it + 1)
                .limit(10)
                .map(StreamLimitsTest::person)
                .toList();
        Queue<Integer> shed = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var opening = browsers.stream()
                    .map(it -> threads.submit(() -> {
                        var status = open(it).status();
                        if (status == 503) {
                            shed.add(status);
                        }
                        return status;
                    }))
                    .toList();
            await().until(() -> shed.size() == 6 && asked() == 2);

            assertThat(bystander.get("/api/notification/notices").statusCode()).isEqualTo(200);
            assertThat(asked()).isEqualTo(2);
            answered.countDown();
            assertThat(opening)
                    .map(StreamLimitsTest::status)
                    .containsOnly(200, 503)
                    .filteredOn(it -> it == 200)
                    .hasSize(4);
        }
    }

    @Test
    void giveThePlaceBackWhenTheServiceHasNone() {
        GATEWAY.notification().answer(STREAM, exchange -> {
            exchange.getResponseHeaders().set("Problem-Code", "streams-full");
            exchange.getResponseHeaders().set("Retry-After", "7");
            FakeService.json(exchange, 503, "{\"code\":\"streams-full\"}");
        });
        var browser = person(1);

        for (int i = 0; i < 12; i++) {
            var refused = browser.get(STREAM);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("7");
        }
        assertThat(GATEWAY.failures("notification-stream")).isZero();
    }

    private static Browser person(int number) {
        return GATEWAY.browser().as(Person.numbered(number)).signIn();
    }

    private OpenStream open(Browser browser) throws IOException {
        var stream = new OpenStream(GATEWAY, browser.cookieHeader());
        opened.add(stream);
        return stream;
    }

    private static long assertShed(Browser browser) {
        var refused = browser.get(STREAM);
        GatewayAccessTest.assertProblem(refused, 503, "streams-full");
        var pause = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(pause).isBetween(2L, 20L);
        return pause;
    }

    private static int status(Future<Integer> opening) {
        try {
            return opening.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long asked() {
        return GATEWAY.notification().seen().stream()
                .filter(it -> it.path().equals(STREAM))
                .count();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
