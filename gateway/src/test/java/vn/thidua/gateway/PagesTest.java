package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedGateway.class)
class PagesTest {

    final RunningGateway gateway;
    final Browser browser;

    PagesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/dang-ky/7", "/dang-ky/", "/sessions", "/logouts", "/?signin=failed"})
    void showsThePageUnderEveryAddressOfTheUserInterface(String path) {
        var page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.body()).contains("<title>Thi Đua</title>");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void letsThePageLoadFilesOfThisOriginAndNothingElse() {
        assertThat(browser.get("/").headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' "
                        + gateway.keycloak().issuer().replace("/realms/thidua", "")
                        + "; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void letsBuiltFilesBeKeptForGood() {
        var script = browser.get("/assets/app-4f3a9c.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
    }

    @Test
    void asksForOtherFilesEachTime() {
        var logo = browser.get("/logo.svg");

        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/missing.js, 404, resource-unknown",
        "/missing.png, 404, resource-unknown",
        "/login, 404, resource-unknown",
        "/oauth2/authorization/other, 404, resource-unknown",
        "/error, 404, resource-unknown",
        "/actuator/env, 404, resource-unknown",
        "/session/other, 404, resource-unknown",
        "/a/..%2fb, 400, bad-request",
        "/a;b=c, 400, path-invalid",
        "/logout, 405, method-not-allowed",
        "/application.properties, 404, resource-unknown"
    })
    void refusesEverythingElseWithAProblem(String path, int status, String code) {
        GatewayAccessTest.assertProblem(browser.get(path), status, code);
    }

    @Test
    void takesNoChangeUnderAPage() {
        browser.get("/session");

        GatewayAccessTest.assertProblem(browser.post("/dang-ky/7", "{}"), 405, "method-not-allowed");
        browser.signIn();
        GatewayAccessTest.assertProblem(browser.post("/dang-ky/7", "{}"), 405, "method-not-allowed");
    }

    @Test
    void tellsASignedInPersonThatAServiceDoesNotExist() {
        browser.signIn();

        GatewayAccessTest.assertProblem(browser.get("/api/nowhere"), 404, "resource-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /session",
        "GET, /logo.svg",
        "GET, /api/campaign/units",
        "GET, /missing.png",
        "GET, /a;b=c",
        "POST, /logout",
        "GET, /oauth2/authorization/keycloak",
        "GET, /actuator/health"
    })
    void tellsTheBrowserToBeStrictWhateverItAnswers(String method, String path) {
        var headers = browser.change(method, path, BodyPublishers.noBody()).headers();

        assertThat(headers.allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000; includeSubDomains");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
        assertThat(headers.allValues("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("default-src 'none'; script-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a|b HTTP/1.1", "GET / HTTP/9.9", "NONSENSE", "GET /../../etc/passwd HTTP/1.1"})
    void showsNoPageOfTheContainerToWhoDoesNotSpeakHttp(String line) throws IOException {
        try (var socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).doesNotContain("<html", "Tomcat", "Exception");
        }
    }
}
