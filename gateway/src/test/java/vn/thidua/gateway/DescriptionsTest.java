package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptions of the services' interfaces are for those who are signed in. */
@ExtendWith(SharedGateway.class)
class DescriptionsTest {

    private static final Path CONTRACTS = Path.of("..", "contracts", "http");

    final Browser browser;

    DescriptionsTest(RunningGateway gateway) {
        this.browser = gateway.browser();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "registration", "award", "notification", "gateway"})
    void areServedAsTheyAreCommitted(String service) throws IOException {
        browser.signIn();

        var answer = browser.get("/api/descriptions/" + service);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(Files.readString(CONTRACTS.resolve(service + ".json")));
    }

    @Test
    void areNotForStrangers() {
        assertProblem(browser.get("/api/descriptions/campaign"), 401, "not-signed-in");
    }

    @Test
    void areSentOnceWhileTheyAreTheSame() {
        browser.signIn();
        var tag = browser.get("/api/descriptions/campaign")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        var again = browser.get("/api/descriptions/campaign", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "campaign.json", "application"})
    void thereAreNoOthers(String service) {
        browser.signIn();

        assertProblem(browser.get("/api/descriptions/" + service), 404, "resource-unknown");
    }
}
