package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.gateway.FakeKeycloak.Person;

/** How much of a service one person may have at once. */
class SharesTest {

    static final RunningGateway GATEWAY = new RunningGateway("thidua.time-limit=20s", "thidua.share.wait-timeout=1s");
    static final String ROUNDS = "/api/registration/rounds";
    static final String READINGS = "/api/registration/registrations/7/readings";

    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final CountDownLatch released = new CountDownLatch(1);
    final Browser eager = GATEWAY.browser().signIn();
    final Browser other = GATEWAY.browser().as(Person.numbered(1)).signIn();

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @BeforeEach
    void makeWait() {
        GATEWAY.settle();
        for (var path : List.of(ROUNDS, READINGS)) {
            GATEWAY.registration().answer(path, exchange -> {
                awaitRelease(released);
                FakeService.json(exchange, 200, "{}");
            });
        }
    }

    @AfterEach
    void release() {
        released.countDown();
        threads.close();
    }

    @Test
    void givesOnePersonTwelveTurnsAtAService() {
        var answers = atOnce(40, () -> eager.get(ROUNDS));

        awaitSeen(12);
        var refused = finished(answers, 28);
        assertThat(refused).allSatisfy(it -> {
            GatewayAccessTest.assertProblem(it, 429, "too-many-requests");
            assertThat(it.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(GATEWAY.registration().seen()).hasSize(12);
        assertThat(GATEWAY.breaker("registration-reading").getMetrics().getNumberOfFailedCalls())
                .isZero();
    }

    @Test
    void letsNobodyWaitForAnybodyElse() throws ExecutionException, InterruptedException {
        var waiting = atOnce(24, () -> eager.get(ROUNDS));
        awaitSeen(12);

        assertThat(other.get("/api/registration/mine").statusCode()).isEqualTo(200);
        assertThat(eager.get("/api/campaign/units").statusCode()).isEqualTo(200);
        var others = atOnce(12, () -> other.get(ROUNDS));
        awaitSeen(25);
        released.countDown();
        for (var answer : others) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        assertThat(waiting).hasSize(24);
    }

    @Test
    void givesAWaitingRequestTheTurnThatBecomesFree() throws ExecutionException, InterruptedException {
        var first = atOnce(12, () -> eager.get(ROUNDS));
        awaitSeen(12);
        var waiting = atOnce(3, () -> eager.get(ROUNDS));
        released.countDown();

        for (var answer : first) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        for (var answer : waiting) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void givesFilesTwoOfThem() {
        var files = atOnce(
                6,
                () -> eager.change(
                        "POST", READINGS, BodyPublishers.ofString("x"), "Content-Type", "application/octet-stream"));

        awaitSeen(2);
        assertThat(finished(files, 4)).allMatch(it -> it.statusCode() == 429);
        assertThat(eager.get("/api/registration/mine").statusCode()).isEqualTo(200);
    }

    private List<Future<HttpResponse<String>>> atOnce(int times, Supplier<HttpResponse<String>> request) {
        List<Future<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(threads.submit(request::get));
        }
        return all;
    }

    private static List<HttpResponse<String>> finished(List<Future<HttpResponse<String>>> all, int count) {
        await().untilAsserted(
                        () -> assertThat(all.stream().filter(Future::isDone)).hasSize(count));
        return all.stream().filter(Future::isDone).map(Future::resultNow).toList();
    }

    private static void awaitSeen(int requests) {
        await().untilAsserted(() -> assertThat(GATEWAY.registration().seen()).hasSize(requests));
    }

    private static void awaitRelease(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
