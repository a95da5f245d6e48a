package vn.thidua.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedGateway.class)
class GatewayAccessTest {

    static final int MEBIBYTE = 1 << 20;

    final RunningGateway gateway;
    final Browser browser;

    GatewayAccessTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/campaign/units",
        "POST, /api/registration/rounds",
        "PUT, /api/registration/registrations/1",
        "GET, /api/notification/stream",
        "GET, /api/nowhere"
    })
    void asksAStrangerToSignIn(String method, String path) {
        var answer = browser.change(method, path, BodyPublishers.noBody());

        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/award/anything, 'GET, HEAD, POST, PUT'",
        "/api/notification/stream, GET",
        "/session, 'GET, HEAD'",
        "/oauth2/authorization/keycloak, GET",
        "/login/oauth2/code/keycloak, GET",
        "/logout, POST",
        "/dang-ky, 'GET, HEAD'"
    })
    void answersMethodsItDoesNotKnowItself(String path, String known) {
        browser.signIn();
        for (var method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND")) {
            if (!List.of(known.split(", ")).contains(method)) {
                var answer = browser.change(method, path, BodyPublishers.noBody());

                assertThat(answer.statusCode()).as(method).isEqualTo(405);
                assertThat(answer.headers().firstValue("Allow")).hasValue(known);
            }
        }
        var asked = browser.change("OPTIONS", path, BodyPublishers.noBody());
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Allow")).hasValue(known);
        assertThat(gateway.award().seen()).isEmpty();
        assertThat(gateway.notification().seen()).isEmpty();
    }

    @Test
    void doesNotTakeATokenFromOutside() {
        assertProblem(
                browser.get("/api/campaign/units", "Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),
                401,
                "not-signed-in");
    }

    @ParameterizedTest
    @CsvSource({
        "X-XSRF-TOKEN, ''",
        "X-XSRF-TOKEN, 0d7f5a3e-guessed",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void refusesAChangeThatDoesNotComeFromItsOwnPages(String header, String value) {
        browser.signIn();

        var answer = browser.post("/api/registration/rounds", "{}", header, value);

        assertProblem(answer, 403, "csrf-refused");
        assertThat(gateway.registration().seen()).isEmpty();
    }

    @Test
    void refusesATokenSentAsAForm() {
        browser.signIn();
        var form = "_csrf=" + browser.cookies().get("XSRF-TOKEN");

        var answer = browser.post(
                "/api/registration/rounds",
                form,
                "X-XSRF-TOKEN",
                "",
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertProblem(answer, 403, "csrf-refused");
    }

    @Test
    void passesAChangeOnAsItWasSent() {
        browser.signIn();
        var body = "{\"name\":\"Sở Khoa học và Công nghệ\"}";

        var answer = browser.change(
                "PUT",
                "/api/registration/registrations/7?after=a%2Bb%20c&limit=50",
                BodyPublishers.ofString(body),
                "If-Match",
                "\"3\"",
                "Idempotency-Key",
                "8f0e");

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = gateway.registration().last();
        assertThat(seen.method()).isEqualTo("PUT");
        assertThat(seen.path()).isEqualTo("/api/registration/registrations/7?after=a%2Bb%20c&limit=50");
        assertThat(seen.body()).isEqualTo(body);
        assertThat(seen.header("if-match")).isEqualTo("\"3\"");
        assertThat(seen.header("idempotency-key")).isEqualTo("8f0e");
        assertThat(seen.header("content-type")).isEqualTo("application/json");
    }

    @Test
    void keepsOutsideWhatOnlyTheGatewayMaySay() {
        browser.signIn();

        browser.get(
                "/api/campaign/units",
                "Authorization",
                "Basic Zm9yZ2Vk",
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=10.0.0.1",
                "X-User",
                "quantri",
                "X-User-Id",
                "1",
                "X-Real-IP",
                "10.0.0.1",
                "Proxy-Authorization",
                "Basic Zm9yZ2Vk");

        var seen = gateway.campaign().last();
        assertThat(seen.header("authorization")).startsWith("Bearer ey").doesNotContain(",");
        assertThat(seen.headers().keySet())
                .containsExactlyInAnyOrder("authorization", "connection", "host", "traceparent");
    }

    @Test
    void keepsInsideWhatIsNobodysBusinessOutside() {
        browser.signIn();
        gateway.campaign().answer("/api/campaign/units", exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("Set-Cookie", "mine=1");
            headers.set("Server", "campaign/1.0");
            headers.set("Cache-Control", "public, max-age=600");
            headers.set("Content-Security-Policy", "default-src *");
            headers.set("X-Frame-Options", "ALLOWALL");
            headers.set("WWW-Authenticate", "Bearer");
            headers.set("ETag", "\"4\"");
            headers.set("Location", gateway.campaign().url() + "/api/campaign/units/9?x=1");
            FakeService.json(exchange, 201, "{}");
        });

        var answer = browser.post("/api/campaign/units", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        var headers = answer.headers().map();
        assertThat(headers).doesNotContainKeys("set-cookie", "server", "www-authenticate");
        assertThat(headers.get("cache-control")).containsExactly("no-store");
        assertThat(headers.get("x-frame-options")).containsExactly("DENY");
        assertThat(headers.get("content-security-policy"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(headers.get("etag")).containsExactly("\"4\"");
        assertThat(headers.get("location")).containsExactly("/api/campaign/units/9?x=1");
    }

    @Test
    void takesABodyOfExactlyOneMebibyte() {
        browser.signIn();

        assertThat(browser.post("/api/campaign/units", "x".repeat(MEBIBYTE)).statusCode())
                .isEqualTo(200);
        assertThat(gateway.campaign().last().body()).hasSize(MEBIBYTE);
    }

    @Test
    void refusesALargerBodyByItsLength() {
        browser.signIn();

        assertProblem(browser.post("/api/campaign/units", "x".repeat(10 * MEBIBYTE)), 413, "body-too-large");
        assertThat(gateway.campaign().seen()).isEmpty();
    }

    @Test
    void refusesALargerBodyThatDoesNotTellItsLength() {
        browser.signIn();
        var chunked = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream("x".repeat(MEBIBYTE + 1).getBytes(UTF_8)));

        assertProblem(browser.change("POST", "/api/campaign/units", chunked), 413, "body-too-large");
        assertThat(gateway.campaign().seen()).isEmpty();
    }

    @Test
    void passesTheTraceOn() {
        browser.signIn();

        browser.get("/api/campaign/units", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(gateway.campaign().last().header("traceparent"))
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
    }

    @Test
    void beginsATraceAndNamesItInARefusal() {
        var refused = browser.get(
                "/api/campaign/units", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        browser.signIn();
        browser.get("/api/campaign/units", "traceparent", "nonsense");

        assertThat(refused.body()).contains("\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"");
        assertThat(gateway.campaign().last().header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void showsItsMetricsOnTheManagementPort() {
        var figures = gateway.manage("/actuator/prometheus");

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body()).contains("resilience4j_circuitbreaker_state{", "name=\"campaign-reading\"");
        assertProblem(gateway.manage("/actuator/env"), 404, "resource-unknown");
        assertProblem(gateway.manage("/actuator"), 404, "resource-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/health", "/actuator/health/readiness", "/actuator"})
    void knowsNothingOfThemOnThePortOfThePeople(String path) {
        assertProblem(browser.get(path), 404, "resource-unknown");
        assertProblem(browser.signIn().get(path), 404, "resource-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/session", "/api/campaign/units", "/oauth2/authorization/keycloak", "/logo.svg"})
    void knowsNothingElseThere(String path) {
        assertProblem(gateway.manage(path), 404, "resource-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/actuator/health/liveness", "/actuator/health"})
    void tellsWhetherItIsWell(String path) {
        assertThat(gateway.manage(path).body()).contains("\"status\":\"UP\"").doesNotContain("localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost",
                "Host: localhost:1",
                "Host: localhost.evil.example:PORT",
                "Host: localhost:PORT.evil.example",
                "Host: evil@localhost:PORT",
                "Host: 127.0.0.1:PORT",
                "Host: [::1]:PORT",
                "Host:",
                "X: y",
                "Host: localhost:PORT\r\nHost: evil.example",
                "Host: evil.example\r\nX-Forwarded-Host: localhost:PORT",
                "Host: evil.example\r\nForwarded: host=localhost:PORT"
            })
    void servesNoOtherHostAndRepeatsNone(String host) {
        gateway.settle();
        for (var path : List.of(
                "/",
                "/session",
                "/oauth2/authorization/keycloak",
                "/api/campaign/units",
                "/error",
                "/logo.svg",
                "/assets",
                "/actuator/health",
                "/a//b",
                "/nowhere.png")) {
            try (var connection = gateway.raw()) {
                var port = Integer.toString(gateway.port());
                var reply = connection
                        .send("GET " + path + " HTTP/1.1\r\n" + host.replace("PORT", port) + "\r\n\r\n")
                        .read();

                assertThat(reply.status()).isIn(400, 404, 421);
                assertThat(reply.headers().toString() + reply.body()).doesNotContain("evil");
            }
        }
        assertThat(gateway.letIn()).isEmpty();
    }

    @Test
    void servesItsHostHoweverItIsWritten() {
        try (var connection = gateway.raw()) {
            assertThat(connection
                            .send("GET / HTTP/1.1\r\nHost: LocalHost:" + gateway.port() + "\r\n\r\n")
                            .read()
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void believesNoHeaderAboutWhereARequestComesFrom() {
        var location = browser.get(
                        "/oauth2/authorization/keycloak",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "Forwarded",
                        "host=evil.example;proto=https")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(location).startsWith(gateway.keycloak().issuer()).doesNotContain("evil");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:thidua:problem:" + code + "\"")
                .contains("\"status\":" + status)
                .contains("\"code\":\"" + code + "\"")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
    }
}
