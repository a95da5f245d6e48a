package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts against a service, and for whom it is closed then. */
@ExtendWith(SharedGateway.class)
class BreakersTest {

    static final String READINGS = "/api/registration/registrations/7/readings";

    final RunningGateway gateway;
    final Browser browser;

    BreakersTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    /** Each kind of work: method, path, type of the body, and the breaker that watches over it. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("GET", "/api/campaign/units", "", "campaign-reading"),
                Arguments.of("POST", "/api/campaign/units", "application/json", "campaign-writing"),
                Arguments.of("PUT", "/api/award/catalogue/7", "application/json", "award-writing"),
                Arguments.of("GET", "/api/registration/rounds", "", "registration-reading"),
                Arguments.of("PUT", "/api/registration/registrations/7", "application/json", "registration-writing"),
                Arguments.of("POST", READINGS, "application/octet-stream", "registration-files"),
                Arguments.of("GET", "/api/registration/registrations/7/document", "", "registration-files"),
                Arguments.of("GET", "/api/notification/notices", "", "notification-reading"),
                Arguments.of("GET", "/api/notification/stream", "", "notification-stream"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void countsFailuresOfTheServiceItselfAndNothingElse(String method, String path, String type, String breaker) {
        for (var status : statuses()) {
            for (var reason : List.of("", "service-unavailable", "aggregate-busy", "too-many-requests")) {
                // Each failure is asked for three times, so its cases are not multiplied.
                for (var retryAfter : status > 501 && !reason.isEmpty() ? List.of("7") : List.of("", "7")) {
                    answerEverywhere(path, answering(status, reason, retryAfter));
                    gateway.breaker(breaker).reset();

                    var answer = ask(method, path, type);

                    var itself = status == 502
                            || status == 504
                            || status == 503
                                    && Set.of("", "service-unavailable").contains(reason);
                    assertThat(gateway.failures(breaker) > 0)
                            .as("%s %s %d '%s' '%s'", method, path, status, reason, retryAfter)
                            .isEqualTo(itself);
                    assertThat(answer.statusCode()).isEqualTo(itself ? 503 : status);
                    assertThat(answer.headers().firstValue("Problem-Code")).isEmpty();
                    assertThat(answer.headers().firstValue("Retry-After").orElse(""))
                            .isEqualTo(itself && retryAfter.isEmpty() ? "5" : retryAfter);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void closesOneKindOfWorkAndNoOther(String method, String path, String type, String breaker) {
        answerEverywhere(path, answering(504, "", ""));
        for (int i = 0; i < 10; i++) {
            ask(method, path, type);
        }

        assertThat(gateway.breaker(breaker).getState()).isEqualTo(State.OPEN);
        assertThat(gateway.breakers())
                .filteredOn(it -> !it.getName().equals(breaker))
                .allMatch(it -> it.getState() == State.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void countsNothingThatIsSentWithAMethodNobodyRoutes(String method, String path, String type, String breaker) {
        for (var other : List.of("OPTIONS", "PATCH", "DELETE", "PROPFIND")) {
            for (int i = 0; i < 15; i++) {
                ask(other, path, type);
            }
        }

        assertThat(gateway.calls(breaker)).isZero();
        assertThat(gateway.seen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void countsNoRequestWithoutABody(String method, String path, String type, String breaker) {
        for (int i = 0; i < 15; i++) {
            browser.change(method, path, BodyPublishers.noBody(), "Content-Type", type);
        }

        assertThat(gateway.failures(breaker)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type, nonsense",
        "Content-Type, a/b/c;;;=",
        "Accept, ///",
        "Accept-Language, 'x=\"'",
        "If-Match, ***",
        "If-None-Match, \"\"",
        "Range, bytes=9-1",
        "Range, furlongs=1",
        "Idempotency-Key, '\u00e1\u00ff'",
        "Last-Event-ID, {}",
        "traceparent, 00-zz",
        "Accept-Encoding, br;q=nan",
        "Content-Encoding, gzip"
    })
    void countsNoHeaderThatMakesNoSense(String name, String value) {
        for (var method : List.of("GET", "POST")) {
            for (int i = 0; i < 12; i++) {
                try (var connection = gateway.raw()) {
                    var reply = connection
                            .send(method + " /api/campaign/units HTTP/1.1\r\nHost: localhost:" + gateway.port()
                                    + "\r\nCookie: " + browser.cookieHeader() + "\r\nX-XSRF-TOKEN: "
                                    + browser.cookies().get("XSRF-TOKEN") + "\r\n" + name + ": " + value + "\r\n"
                                    + (method.equals("GET") ? "\r\n" : "Content-Length: 2\r\n\r\n{}"))
                            .read();
                    assertThat(reply.status()).as(reply.body()).isLessThan(500);
                }
            }
        }
        assertThat(gateway.failures("campaign-reading")).isZero();
        assertThat(gateway.failures("campaign-writing")).isZero();
    }

    @Test
    void countsNoBodyThatIsSlowOrBrokenOff() {
        for (int i = 0; i < 24; i++) {
            try (var connection = gateway.raw()) {
                connection.send("POST /api/campaign/units HTTP/1.1\r\nHost: localhost:" + gateway.port()
                        + "\r\nCookie: " + browser.cookieHeader() + "\r\nX-XSRF-TOKEN: "
                        + browser.cookies().get("XSRF-TOKEN") + "\r\nContent-Length: 1000\r\n\r\nhalf");
                connection.reset();
            }
        }
        assertThat(browser.post("/api/campaign/units", "{}").statusCode()).isEqualTo(200);
        assertThat(gateway.failures("campaign-writing")).isZero();
    }

    @Test
    void countsAnAnswerThatBreaksOff() {
        gateway.award().answer("/api/award/catalogue", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"half\":".getBytes());
        });

        browser.get("/api/award/catalogue");

        assertThat(gateway.failures("award-reading")).isPositive();
    }

    /** As a server does that will not have a file: it answers, takes nothing in and closes. */
    @Test
    void countsNoFileThatAServiceRefusesUnread() throws IOException {
        try (var refusing = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var other = new RunningGateway("thidua.registration-url=http://127.0.0.1:" + refusing.getLocalPort())) {
            Thread.startVirtualThread(() -> refuseAll(refusing));
            var person = other.browser().signIn();
            for (int i = 0; i < 12; i++) {
                var answer = person.change(
                        "POST",
                        READINGS,
                        BodyPublishers.ofByteArray(new byte[9 << 20]),
                        "Content-Type",
                        "application/octet-stream");
                assertThat(answer.statusCode()).isEqualTo(403);
            }
            assertThat(other.failures("registration-files")).isZero();
        }
    }

    private static void refuseAll(ServerSocket server) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                var end = 0;
                while (end != 0x0d0a0d0a) {
                    end = end << 8 | connection.getInputStream().read();
                }
                connection
                        .getOutputStream()
                        .write("HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes());
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private HttpResponse<String> ask(String method, String path, String type) {
        BodyPublisher body = type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        return browser.change(method, path, body, "Content-Type", type);
    }

    private void answerEverywhere(String path, HttpHandler handler) {
        List.of(gateway.campaign(), gateway.registration(), gateway.award(), gateway.notification())
                .forEach(it -> it.answer(path, handler));
    }

    private static HttpHandler answering(int status, String reason, String retryAfter) {
        return exchange -> {
            var headers = exchange.getResponseHeaders();
            if (!reason.isEmpty()) {
                headers.set("Problem-Code", reason);
            }
            if (!retryAfter.isEmpty()) {
                headers.set("Retry-After", retryAfter);
            }
            if (status == 204 || status == 304) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                FakeService.json(exchange, status, "{}");
            }
        };
    }

    private static List<Integer> statuses() {
        return List.of(
                200, 201, 204, 303, 304, 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429, 431, 500, 501,
                502, 503, 504, 505, 599);
    }
}
