package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the gateway asks may not send it to somebody else, nor send people away from its own addresses. */
class RedirectsTest {

    static final RunningGateway GATEWAY = new RunningGateway("thidua.rate.burst=100000");
    static final String PATH = "/api/campaign/units";

    final Browser browser = GATEWAY.browser();

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @BeforeEach
    void settle() {
        GATEWAY.settle();
    }

    @ParameterizedTest
    @CsvSource({"301, GET", "302, GET", "303, GET", "307, GET", "308, GET", "302, POST", "307, POST", "308, PUT"})
    void followsNoService(int status, String method) {
        browser.signIn();
        answer(status, GATEWAY.award().url() + "/api/award/catalogue");

        var answer = browser.change(method, PATH, BodyPublishers.ofString(method.equals("GET") ? "" : "{}"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/award/catalogue");
        assertThat(GATEWAY.campaign().seen()).hasSize(1);
        assertThat(GATEWAY.award().seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "http://127.0.0.1//evil.example/",
                "http://127.0.0.1/\\evil.example/",
                "http://127.0.0.1/a/../b",
                "http://127.0.0.1",
                "mailto:somebody@evil.example",
                "javascript:alert(1)",
                "not-from-the-root",
                "http://[",
                "%",
                "?a=b",
                ""
            })
    void passesOnNoAddressThatIsNotOneOfOurs(String location) {
        browser.signIn();
        answer(302, location);

        var answer = browser.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Location")).isSubsetOf("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "certs"})
    void followsNoRealmWhileSomebodySignsIn(String endpoint) {
        GATEWAY.keycloak().sendElsewhere(endpoint, GATEWAY.award().url() + "/");

        try (var gateway = GATEWAY.another()) {
            assertThat(gateway.browser().follow("/oauth2/authorization/keycloak"))
                    .isIn("/?signin=failed", "/?signin=unavailable");
        }
        assertThat(GATEWAY.award().seen()).isEmpty();
    }

    @Test
    void followsNoRealmThatEndsASession() {
        try (var gateway = GATEWAY.another()) {
            var token = GATEWAY.keycloak().logoutToken(it -> it.claim("sid", "any"));
            GATEWAY.keycloak().sendElsewhere("certs", GATEWAY.award().url() + "/");

            gateway.browser()
                    .post(
                            "/logout/connect/back-channel/keycloak",
                            "logout_token=" + token,
                            "Content-Type",
                            "application/x-www-form-urlencoded");
        }
        assertThat(GATEWAY.award().seen()).isEmpty();
    }

    @Test
    void followsNoRealmThatRenewsTokensOrSignsOut() {
        GATEWAY.keycloak().accessLife(Duration.ofSeconds(1));
        browser.signIn();
        GATEWAY.keycloak().sendElsewhere("token", GATEWAY.award().url() + "/");
        GATEWAY.keycloak().sendElsewhere("logout", GATEWAY.award().url() + "/");

        assertThat(browser.get(PATH).statusCode()).isEqualTo(503);
        assertThat(browser.post("/logout", "").body()).contains("signout=incomplete");

        assertThat(GATEWAY.award().seen()).isEmpty();
    }

    private static void answer(int status, String location) {
        GATEWAY.campaign().answer(PATH, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            FakeService.json(exchange, status, "{}");
        });
    }
}
