package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedGateway.class)
class TokenTest {

    final RunningGateway gateway;
    final Browser browser;

    TokenTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @Test
    void speaksToTheServiceForThePerson() {
        browser.signIn();

        assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);
        assertThat(bearer()).startsWith("Bearer ey");
        assertThat(gateway.keycloak().refreshes()).isZero();
    }

    @Test
    void renewsATokenThatHasRunOutAndKeepsTheNewOne() {
        signInForAMoment();
        gateway.keycloak().accessLife(Duration.ofMinutes(5));

        browser.get("/api/campaign/units");
        var renewed = bearer();
        browser.get("/api/campaign/units");

        assertThat(bearer()).isEqualTo(renewed);
        assertThat(gateway.keycloak().refreshes()).isEqualTo(1);
    }

    @Test
    void renewsOnceForManyRequestsAtTheSameTime() throws InterruptedException {
        signInForAMoment();
        gateway.keycloak().accessLife(Duration.ofMinutes(5));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> ask = () -> browser.get("/api/campaign/units");
            var answers = threads.invokeAll(Stream.generate(() -> ask).limit(12).toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsOnly(200);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        assertThat(gateway.keycloak().refreshes()).isEqualTo(1);
    }

    @Test
    void endsTheSessionWhenKeycloakNoLongerVouchesForThePerson() {
        signInForAMoment();
        gateway.keycloak().endAllSessions();

        var answer = browser.get("/api/campaign/units");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
        assertThat(browser.get("/session").body()).isEqualTo("{\"signedIn\":false}");
        assertThat(gateway.campaign().seen()).isEmpty();
    }

    @Test
    void keepsTheSessionWhileKeycloakIsDown() {
        signInForAMoment();
        gateway.keycloak().down(true);

        var refused = browser.get("/api/campaign/units");
        gateway.keycloak().down(false);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);
    }

    private void signInForAMoment() {
        gateway.keycloak().accessLife(Duration.ofSeconds(1));
        browser.signIn();
    }

    private String bearer() {
        return gateway.campaign().last().header("authorization");
    }
}
