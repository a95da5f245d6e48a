package vn.thidua.systemtests.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform;
import vn.thidua.systemtests.WholePlatform.Running;
import vn.thidua.systemtests.attack.AccessTable.Row;
import vn.thidua.systemtests.attack.RequestMutator.Spoilt;

/** Sends every endpoint, as people who may use it, what nobody who means well sends. */
@ExtendWith(WholePlatform.class)
class BadInputsSystemTest {

    private static final int REQUESTS = 5_000;
    private static final int AT_ONCE = 6;
    private static final int BROKEN = 500;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final ConcurrentSkipListMap<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

    @Test
    void nothingIsAnsweredByAnErrorOfOurs(Running running) throws Exception {
        var seed = System.nanoTime();
        System.out.println("Bad inputs with seed " + seed);
        var asking = new EndpointCaller(AttackData.of(running));
        var calls = calls(asking, new Random(seed));
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var sent : senders.invokeAll(calls)) {
                sent.get();
            }
        }
        System.out.println(REQUESTS + " bad requests, answers by status: " + answers);
        assertThat(broken).isEmpty();
    }

    private List<Callable<Void>> calls(EndpointCaller asking, Random random) {
        var rows = AccessTable.read().rows().stream()
                .filter(it -> !it.path().endsWith("/stream"))
                .toList();
        var spoiler = new RequestMutator(random);
        var calls = new ArrayList<Callable<Void>>();
        for (int i = 0; i < REQUESTS; i++) {
            var row = rows.get(random.nextInt(rows.size()));
            var kinds = row.expected().keySet().stream()
                    .filter(it -> !row.expected().get(it).refuses())
                    .toList();
            var kind = kinds.isEmpty() ? Kind.ADMINISTRATOR : kinds.get(random.nextInt(kinds.size()));
            var spoilt = spoiler.spoil(good(asking, row));
            calls.add(() -> send(asking, row, kind, spoilt));
        }
        return calls;
    }

    private static Spoilt good(EndpointCaller asking, Row row) {
        return new Spoilt(
                asking.path(row),
                asking.body(row).getBytes(UTF_8),
                asking.type(row),
                "\"" + EndpointCaller.NEVER + "\"",
                UUID.randomUUID().toString(),
                "");
    }

    private @Nullable Void send(EndpointCaller asking, Row row, Kind kind, Spoilt spoilt)
            throws IOException, InterruptedException {
        var request = asking.to(spoilt.path(), kind, asking.scene().unitOf(row.state()))
                .setHeader("If-Match", spoilt.ifMatch())
                .setHeader("Idempotency-Key", spoilt.key())
                .method(row.method(), BodyPublishers.ofByteArray(spoilt.body()));
        if (!spoilt.type().isEmpty()) {
            request.setHeader("Content-Type", spoilt.type());
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        answers.computeIfAbsent(answer.statusCode(), _ -> new LongAdder()).increment();
        if (answer.statusCode() >= BROKEN) {
            broken.add("%s %s as %s, spoilt %s %s: %d %s"
                    .formatted(
                            row.method(),
                            spoilt.path(),
                            kind,
                            spoilt.what(),
                            new String(spoilt.body(), UTF_8).lines().limit(3).toList(),
                            answer.statusCode(),
                            answer.body()));
        }
        return null;
    }
}
