package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedGateway.class)
class ResilienceTest {

    static final String CATALOGUE = "/api/award/catalogue";

    final RunningGateway gateway;
    final Browser browser;

    ResilienceTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void asksAgainForReading() {
        gateway.award().answer(CATALOGUE, unavailableFor(2));

        var answer = browser.get(CATALOGUE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.award().seen()).hasSize(3);
    }

    @Test
    void asksAgainWhenTheConnectionBreaks() {
        var calls = new AtomicInteger();
        gateway.award().answer(CATALOGUE, exchange -> {
            if (calls.incrementAndGet() > 1) {
                FakeService.json(exchange, 200, "{}");
            }
        });

        assertThat(browser.get(CATALOGUE).statusCode()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void asksAtMostThreeTimes() {
        gateway.award().answer(CATALOGUE, unavailableFor(100));

        var answer = browser.get(CATALOGUE);

        GatewayAccessTest.assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(gateway.award().seen()).hasSize(3);
    }

    /** At the shipped pause of a tenth of a second, from half to one and a half of it, and twice as much the next time. */
    @Test
    void asksAgainAfterPausesThatGrow() {
        try (var unhurried = new RunningGateway()) {
            var asked = new ConcurrentLinkedDeque<Instant>();
            unhurried.award().answer(CATALOGUE, exchange -> {
                asked.add(Instant.now());
                FakeService.json(exchange, 503, "{}");
            });

            unhurried.browser().signIn().get(CATALOGUE);

            var times = List.copyOf(asked);
            assertThat(times).hasSize(3);
            assertThat(Duration.between(times.get(0), times.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(50));
            assertThat(Duration.between(times.get(1), times.get(2))).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT"})
    void neverAsksTwiceForAChange(String method) {
        gateway.award().answer(CATALOGUE, unavailableFor(100));

        var answer = browser.change(method, CATALOGUE, BodyPublishers.ofString("{}"));

        GatewayAccessTest.assertProblem(answer, 503, "service-unavailable");
        assertThat(gateway.award().seen()).hasSize(1);
    }

    @Test
    void passesAFailureOfTheServiceItselfOnWithoutAskingAgain() {
        gateway.award().answer(CATALOGUE, exchange -> FakeService.json(exchange, 500, "{\"code\":\"unexpected\"}"));

        var answer = browser.get(CATALOGUE);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"code\":\"unexpected\"}");
        assertThat(gateway.award().seen()).hasSize(1);
    }

    @Test
    void givesUpWhenTheTimeIsUp() throws InterruptedException {
        var released = new CountDownLatch(1);
        gateway.award().answer(CATALOGUE, exchange -> {
            try {
                released.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var begun = Instant.now();

        var answer = browser.get(CATALOGUE);

        GatewayAccessTest.assertProblem(answer, 503, "service-unavailable");
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
        assertThat(gateway.award().seen()).hasSize(1);
        released.countDown();
    }

    @Test
    void stopsAskingAServiceThatIsDownAndFindsOutWhenItIsBack() {
        gateway.award().stop();
        for (int i = 0; i < 10; i++) {
            browser.post(CATALOGUE, "{}");
        }
        gateway.award().startAgain();

        GatewayAccessTest.assertProblem(browser.post(CATALOGUE, "{}"), 503, "service-unavailable");
        assertThat(gateway.award().seen()).isEmpty();
        assertThat(gateway.manage("/actuator/prometheus").body())
                .containsPattern(
                        "resilience4j_circuitbreaker_state\\{[^}]*name=\"award-writing\"[^}]*state=\"open\"[^}]*} 1.0");
        assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(browser.post(CATALOGUE, "{}").statusCode()).isEqualTo(200));
    }

    @Test
    void doesNotCloseAServiceToAllForOnePageThatFails() {
        gateway.award().answer(CATALOGUE, exchange -> FakeService.json(exchange, 500, "{}"));
        for (int i = 0; i < 30; i++) {
            browser.get(CATALOGUE);
        }

        assertThat(browser.get("/api/award/decisions").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsOfAnAnswerThatBreaksOff() {
        gateway.award().answer(CATALOGUE, exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"half\":".getBytes());
        });

        GatewayAccessTest.assertProblem(browser.get(CATALOGUE), 503, "service-unavailable");
    }

    @Test
    void releasesAResponseTheBrowserAlreadyHas() {
        var brokenOff = new AtomicBoolean();
        gateway.award().answer(CATALOGUE, exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[64 * 1024]);
                }
            } catch (IOException e) {
                brokenOff.set(true);
            }
        });

        assertThat(browser.get(CATALOGUE, "If-None-Match", "\"7\"").statusCode())
                .isEqualTo(304);
        await().untilTrue(brokenOff);
    }

    private static HttpHandler unavailableFor(int times) {
        var calls = new AtomicInteger();
        return exchange ->
                FakeService.json(exchange, calls.incrementAndGet() > times ? 200 : 503, "{\"detail\":\"secret\"}");
    }
}
