package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.gateway.FakeKeycloak.Person;

/** Bodies that come slowly, in part, too many at once, or where none is wanted. */
@ExtendWith(SharedGateway.class)
class ArrivingBodiesTest {

    private static final String SMUGGLED = "GET /api/campaign/units HTTP/1.1\r\nHost: x\r\n\r\n";

    final RunningGateway gateway;
    final Browser browser;
    final ScheduledExecutorService drips = Executors.newScheduledThreadPool(1);

    ArrivingBodiesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser().signIn();
    }

    @AfterEach
    void stopDripping() {
        drips.shutdownNow();
    }

    /** All at once, because being refused takes its time. */
    @Test
    void refusesBodiesThatStopArrivingOrDrip() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var stopping = gateway.raw();
                var measured = gateway.raw();
                var chunked = gateway.raw()) {
            stopping.send(post("Content-Length: 1000") + "half");
            drip(measured.send(post("Content-Length: 1000000")), "x");
            drip(chunked.send(post("Transfer-Encoding: chunked")), "1\r\nx\r\n");

            var refused = Stream.of(stopping, measured, chunked)
                    .map(slow -> threads.submit(() -> requireTooSlow(slow)))
                    .toList();

            for (var one : refused) {
                one.get();
            }
        }
        assertThat(gateway.registration().seen()).isEmpty();
    }

    private static void requireTooSlow(RawHttp slow) {
        var reply = slow.read();

        assertThat(reply.status()).isEqualTo(408);
        assertThat(reply.code()).isEqualTo("body-too-slow");
        assertThat(slow.isClosedByTheOther()).isTrue();
    }

    /** Two readings of where a body ends are how one person's request becomes another's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: 2, 3",
                "Content-Length: +2",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked"
            })
    void letsNoBodyEndInTwoPlaces(String framing) {
        try (var smuggler = gateway.raw()) {
            var reply = smuggler.send(post(framing) + "0\r\n\r\n" + SMUGGLED).read();

            assertThat(reply.status()).isIn(400, 501);
            assertThat(smuggler.isClosedByTheOther()).isTrue();
        }
        assertThat(gateway.registration().seen()).isEmpty();
    }

    /** RFC 9112, 6.3: the chunks count, and nothing is read after them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 2"
            })
    void readsNothingAfterABodyThatIsMeasuredTwice(String framing) {
        try (var smuggler = gateway.raw()) {
            smuggler.send(post(framing) + "0\r\n\r\n" + SMUGGLED).read();

            assertThat(smuggler.isClosedByTheOther()).isTrue();
        }
        assertThat(gateway.registration().seen()).hasSize(1);
        assertThat(gateway.campaign().seen()).isEmpty();
    }

    @Test
    void cutsOffWhoGoesOnDrippingAfterARefusal() {
        try (var slow = gateway.raw()) {
            slow.send("POST /api/registration/rounds HTTP/1.1\r\nHost: localhost:" + gateway.port()
                    + "\r\nContent-Length: 1000000\r\n\r\n");
            drip(slow, "x");

            assertThat(slow.read().status()).isEqualTo(401);
            assertThat(slow.isClosedByTheOther()).isTrue();
        }
    }

    @Test
    void takesFewBodiesOfOnePersonAtOnce() {
        var waiting = new ArrayList<RawHttp>();
        try {
            for (int i = 0; i < 6; i++) {
                waiting.add(gateway.raw().send(post("Content-Length: 2") + "{"));
            }
            var replies = new ArrayList<RawHttp.Reply>();
            // Which six came first is the network's choice.
            while (replies.stream().noneMatch(it -> it.status() == 429)) {
                try (var another = gateway.raw().send(post("Content-Length: 2") + "{}")) {
                    replies.add(another.read());
                }
            }
            assertThat(replies.getLast().code()).isEqualTo("too-many-requests");
            assertThat(replies.getLast().headers()).containsKey("retry-after");
            var other = gateway.browser().as(Person.numbered(1)).signIn();
            assertThat(other.post("/api/registration/rounds", "{}").statusCode())
                    .isEqualTo(200);

            waiting.forEach(it -> it.send("}"));
            assertThat(waiting).allSatisfy(it -> assertThat(it.read().status()).isEqualTo(200));
        } finally {
            waiting.forEach(RawHttp::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "5;" + "\r\nabc\r\nX"})
    void refusesWhatIsNoBody(String chunks) {
        try (var connection = gateway.raw()) {
            var reply =
                    connection.send(post("Transfer-Encoding: chunked") + chunks).read();

            assertThat(reply.status()).isIn(400, 408);
        }
        assertThat(gateway.registration().seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/registration/rounds", "HEAD /api/registration/rounds", "GET /session", "GET /"})
    void takesNoBodyWhereNoneIsWanted(String line) {
        try (var connection = gateway.raw()) {
            connection.send(request(line, "Content-Length: 5") + "12345");

            assertThat(connection.read().status()).isEqualTo(400);
        }
        assertThat(gateway.registration().seen()).isEmpty();
    }

    @Test
    void asksForABodyOnlyWhenItWillBeTaken() {
        var expecting = List.of("Expect: 100-continue", "Content-Length: 2");
        try (var refused = gateway.raw()) {
            refused.send("POST /api/registration/rounds HTTP/1.1\r\nHost: localhost:" + gateway.port() + "\r\n"
                    + String.join("\r\n", expecting) + "\r\n\r\n");
            assertThat(refused.read().status()).isEqualTo(401);
            assertThat(refused.isClosedByTheOther()).isTrue();
        }
        try (var taken = gateway.raw()) {
            taken.send(post(String.join("\r\n", expecting)));
            assertThat(taken.read().status()).isEqualTo(100);
            assertThat(taken.send("{}").read().status()).isEqualTo(200);
        }
    }

    private void drip(RawHttp connection, String drop) {
        drips.scheduleAtFixedRate(() -> connection.send(drop), 0, 300, TimeUnit.MILLISECONDS);
    }

    private String post(String length) {
        return request("POST /api/registration/rounds", length);
    }

    private String request(String line, String length) {
        return line + " HTTP/1.1\r\nHost: localhost:" + gateway.port() + "\r\nCookie: " + browser.cookieHeader()
                + "\r\nX-XSRF-TOKEN: " + browser.cookies().get("XSRF-TOKEN")
                + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }
}
