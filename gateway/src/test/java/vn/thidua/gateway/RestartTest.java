package vn.thidua.gateway;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A gateway of its own, which may be stopped and has short timeouts. */
class RestartTest {

    static final RunningGateway GATEWAY = new RunningGateway("thidua.rate.per-second=1", "thidua.rate.burst=12");

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void keepsPeopleSignedInOverARestartThatNoOpenStreamHoldsUp() throws IOException {
        var browser = GATEWAY.browser().signIn();
        var done = new CountDownLatch(1);
        GATEWAY.notification().answer("/api/notification/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var stream =
                browser.send("GET", "/api/notification/stream", BodyPublishers.noBody(), BodyHandlers.ofInputStream());

        var begun = Instant.now();
        GATEWAY.stop();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMillis(4500));
        assertThat(stream.body().read()).isEqualTo(-1);
        done.countDown();
        GATEWAY.start();

        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
        assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/campaign/units", "{}").statusCode()).isEqualTo(200);
        assertThat(GATEWAY.campaign().last().header("authorization")).startsWith("Bearer ey");
    }

    @Test
    void slowsDownAPersonWhoAsksTooOftenAndNobodyElse() {
        var eager = GATEWAY.browser();
        var cookies = GATEWAY.browser().signIn().cookies();
        eager.cookies().putAll(cookies);

        var answers = Stream.generate(() -> eager.get("/api/campaign/units"))
                .limit(60)
                .collect(groupingBy(HttpResponse::statusCode));

        assertThat(answers.get(200)).hasSizeBetween(5, 40);
        assertThat(answers.get(429)).isNotEmpty().allSatisfy(answer -> {
            GatewayAccessTest.assertProblem(answer, 429, "too-many-requests");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        });
        assertThat(eager.get("/").statusCode()).isEqualTo(200);
        assertThat(GATEWAY.browser().get("/session").statusCode()).isEqualTo(200);
    }
}
