package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedGateway.class)
@Timeout(20)
class StreamTest {

    static final String STREAM = "/api/notification/stream";

    final RunningGateway gateway;
    final Browser browser;
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    final AtomicBoolean brokenOff = new AtomicBoolean();

    StreamTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
        gateway.notification().answer(STREAM, this::sendEvents);
    }

    @Test
    void opensBeforeThereIsAnythingToTell() {
        var stream = open();

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        events.add("end");
    }

    @Test
    void passesEachEventOnAsItComes() throws IOException {
        try (var lines = lines(open())) {
            for (int i = 0; i < 3; i++) {
                events.add("data: {\"unread\":" + i + "}\n\n");
                assertThat(lines.readLine()).isEqualTo("data: {\"unread\":" + i + "}");
                assertThat(lines.readLine()).isEmpty();
            }
            events.add("end");
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void staysOpenLongerThanAServiceMayTakeToAnswer() throws IOException, InterruptedException {
        try (var lines = lines(open())) {
            // The time limit of these tests is one second.
            assertThat(new LinkedBlockingQueue<>().poll(1500, TimeUnit.MILLISECONDS))
                    .isNull();
            events.add("data: late\n\n");
            assertThat(lines.readLine()).isEqualTo("data: late");
        }
        events.add("end");
    }

    @Test
    void tellsTheServiceWhenNobodyListensAnyMore() throws IOException {
        var stream = open();
        stream.body().close();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            events.add(": heartbeat\n\n");
            assertThat(brokenOff).isTrue();
        });
    }

    @Test
    void tellsTheServiceWhereToGoOn() {
        browser.send("GET", STREAM, BodyPublishers.noBody(), BodyHandlers.ofInputStream(), "Last-Event-ID", "41");

        assertThat(gateway.notification().last().header("last-event-id")).isEqualTo("41");
        events.add("end");
    }

    @Test
    void servesManyStreamsBesideOrdinaryRequests() {
        for (int i = 0; i < 60; i++) {
            open();
        }

        assertThat(browser.get("/api/notification/notices").statusCode()).isEqualTo(200);
        for (int i = 0; i < 60; i++) {
            events.add("end");
        }
    }

    private HttpResponse<InputStream> open() {
        return browser.send(
                "GET", STREAM, BodyPublishers.noBody(), BodyHandlers.ofInputStream(), "Accept", "text/event-stream");
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private void sendEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.flush();
        try {
            for (var event = events.take(); !event.equals("end"); event = events.take()) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            brokenOff.set(true);
            throw e;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
