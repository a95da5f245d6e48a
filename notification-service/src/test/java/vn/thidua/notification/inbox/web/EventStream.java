package vn.thidua.notification.inbox.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.NotificationFixtures.Officer;

/** A browser tab that listens. */
final class EventStream implements AutoCloseable {

    /** One event as it came, and when. */
    record Event(JsonNode data, long nanos) {}

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final Map<String, BlockingQueue<Event>> events = new ConcurrentHashMap<>();
    private final List<String> others = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static EventStream of(int port, Officer officer) {
        return withToken(port, officer.token());
    }

    static EventStream withToken(int port, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/notification/stream"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return new EventStream(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The next event of that name. Each kind keeps its own order, not one among each other. */
    Event next(String name) {
        return poll(name, Duration.ofSeconds(10)).orElseThrow(() -> new AssertionError("no " + name + " came"));
    }

    /** Waits until the stream is open for news. */
    EventStream ready() {
        next("ready");
        return this;
    }

    boolean isQuietFor(Duration time) {
        return poll("changed", time).isEmpty() && poll("notice", Duration.ZERO).isEmpty();
    }

    private Optional<Event> poll(String name, Duration atMost) {
        try {
            return Optional.ofNullable(named(name).poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private BlockingQueue<Event> named(String name) {
        return events.computeIfAbsent(name, _ -> new LinkedBlockingQueue<>());
    }

    boolean hasEnded() {
        return !reader.isAlive();
    }

    /** Waits for a line that is no event: a comment or a retry. */
    void awaitLine(String line) {
        Awaitility.await().until(() -> others.contains(line));
    }

    /** How long the browser was told to wait before it comes back, in milliseconds. */
    int comesBackAfter() {
        Awaitility.await().until(() -> others.stream().anyMatch(it -> it.startsWith("retry:")));
        return others.stream()
                .filter(it -> it.startsWith("retry:"))
                .mapToInt(it -> Integer.parseInt(it.substring(6).strip()))
                .findFirst()
                .orElseThrow();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var name = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    var now = System.nanoTime();
                    named(name).add(new Event(JsonMapper.shared().readTree(line.substring(5)), now));
                } else if (!line.isEmpty()) {
                    others.add(line);
                }
            }
        } catch (IOException e) {
            // Closed by this side.
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
