package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thidua.gateway.FakeKeycloak.Person;
import vn.thidua.store.EmbeddedStore;

/** The store of the sessions is gone, frozen, or not there yet. A browser of these tests waits for half a minute. */
class StoreDownTest {

    static final String READINESS = "/actuator/health/readiness";
    static final String START = "/oauth2/authorization/keycloak";

    @Test
    void saysThatNobodyCanBeRecognisedWhileTheStoreIsDown() {
        try (var gateway = new RunningGateway()) {
            assertThat(gateway.bean(MongoClient.class).getTimeout(TimeUnit.SECONDS))
                    .isEqualTo(4);
            var browser = gateway.browser().signIn();
            gateway.store().close();

            var refused = browser.get("/api/campaign/units");

            assertProblem(refused, 503, "service-unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(gateway.manage(READINESS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void hangsNobodyWhileTheStoreIsFrozen() {
        try (var store = EmbeddedStore.inMemory();
                var line = new FreezableProxy(store.port());
                var gateway = new RunningGateway(
                        "thidua.store-timeout=2s", "spring.mongodb.uri=mongodb://127.0.0.1:" + line.port())) {
            var browser = gateway.browser().signIn();
            var other = gateway.browser().as(Person.numbered(1));
            line.freeze();

            assertProblem(browser.get("/api/campaign/units"), 503, "service-unavailable");
            assertProblem(browser.get("/session"), 503, "service-unavailable");
            assertProblem(browser.post("/logout", ""), 503, "service-unavailable");
            assertThat(other.follow(START)).isEqualTo("/?signin=unavailable");
            assertThat(browser.follow(START)).isEqualTo("/?signin=unavailable");
            assertProblem(
                    other.post(
                            "/logout/connect/back-channel/keycloak",
                            "logout_token=" + gateway.keycloak().logoutToken(it -> it.claim("sid", "any"))),
                    503,
                    "service-unavailable");
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(gateway.manage(READINESS).statusCode()).isEqualTo(200);
            assertThat(gateway.manage("/actuator/health").statusCode()).isEqualTo(200);

            line.thaw();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(browser.get("/api/campaign/units").statusCode())
                                    .isEqualTo(200));
            assertThat(other.follow(START)).isEqualTo("/");
        }
    }

    @Test
    void startsWithoutTheStoreAndIsReadyWhenItIsThere() throws IOException {
        var port = FreePorts.next();
        try (var gateway = new RunningGateway("spring.mongodb.uri=mongodb://127.0.0.1:" + port)) {
            var browser = gateway.browser();
            assertThat(gateway.manage(READINESS).statusCode()).isEqualTo(503);
            assertThat(gateway.manage("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(browser.follow(START)).isEqualTo("/?signin=unavailable");

            try (var store =
                    EmbeddedStore.onDisk(Files.createTempDirectory("store").resolve("s"), port)) {
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(
                                () -> assertThat(gateway.manage(READINESS).statusCode())
                                        .isEqualTo(200));
                assertThat(browser.follow(START)).isEqualTo("/");
                assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
                assertThat(store.port()).isEqualTo(port);
            }
        }
    }

    @Test
    void asksForASignInAgainWhenTheRealmIsAway() {
        try (var gateway = new RunningGateway()) {
            var browser = gateway.browser();
            gateway.keycloak().down(true);

            assertThat(browser.follow(START)).isEqualTo("/?signin=unavailable");

            gateway.keycloak().down(false);
            assertThat(browser.follow(START)).isEqualTo("/");
        }
    }
}
