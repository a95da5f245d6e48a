package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.http.path.PathSpellings;

/** Every way to spell a path other than the normal one, at every address a filter decides on. */
@ExtendWith(SharedGateway.class)
class SpellingTest {

    static final List<String> ADDRESSES = List.of(
            "/api/registration/rounds",
            "/api/notification/stream",
            "/session",
            "/oauth2/authorization/keycloak",
            "/login/oauth2/code/keycloak",
            "/logout",
            "/logout/connect/back-channel/keycloak",
            "/actuator/prometheus",
            "/assets/app-4f3a9c.js",
            "/error",
            "/dang-ky");

    final RunningGateway gateway;
    final Browser browser;

    SpellingTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser().signIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "OPTIONS"})
    void refusesEverySpellingButOneAtTheFront(String method) {
        gateway.settle();
        for (var written : spellings()) {
            try (var connection = gateway.raw()) {
                var reply = connection.send(request(method, written)).read();

                assertThat(reply.status()).as("%s %s", method, written).isEqualTo(400);
                assertThat(reply.code()).as(written).isIn("path-invalid", "bad-request");
                assertThat(reply.headers()).as(written).containsEntry("x-content-type-options", "nosniff");
                assertThat(reply.headers()).as(written).doesNotContainKey("set-cookie");
            }
        }
        assertThat(gateway.letIn()).isEmpty();
        assertThat(gateway.registration().seen()).isEmpty();
        assertThat(gateway.notification().seen()).isEmpty();
    }

    /** The same list that the services are tried with. */
    @ParameterizedTest
    @MethodSource("others")
    void refusesWhatTheServicesRefuse(String path) {
        gateway.settle();
        try (var connection = gateway.raw()) {
            var reply = connection.send(request("GET", bytesOf(path))).read();

            assertThat(reply.status()).isIn(400, 421, 505);
            assertThat(reply.headers()).containsEntry("x-content-type-options", "nosniff");
        }
        assertThat(gateway.letIn()).isEmpty();
    }

    /** Without a path there is no request line. */
    private static Stream<String> others() {
        return PathSpellings.others().stream().filter(it -> !it.isEmpty());
    }

    /** In UTF-8, a character for each byte. */
    private static String bytesOf(String path) {
        return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("vn.thidua.http.path.PathSpellings#normal")
    void takesTheSpellingThatTheServicesTake(String path) {
        try (var connection = gateway.raw()) {
            assertThat(connection.send(request("GET", path)).read().code()).isNotIn("path-invalid", "bad-request");
        }
    }

    @Test
    void letsInTheNormalOne() {
        gateway.settle();
        for (var address : ADDRESSES) {
            try (var connection = gateway.raw()) {
                assertThat(connection.send(request("HEAD", address)).read().code())
                        .isNotEqualTo("path-invalid");
            }
        }
        assertThat(browser.get("/api/registration/rounds").statusCode()).isEqualTo(200);
        assertThat(gateway.letIn()).contains("GET /api/registration/rounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=%FF", "x=%00", "x=%", "x=%zz", "x=%C0%AF", "x=%0D%0ASet-Cookie:a=b"})
    void refusesAQueryNobodyCanRead(String query) {
        for (var address : List.of("/api/registration/rounds", "/session", "/oauth2/authorization/keycloak", "/")) {
            try (var connection = gateway.raw()) {
                var reply =
                        connection.send(request("GET", address + "?" + query)).read();

                assertThat(reply.status()).as(address).isEqualTo(400);
                assertThat(reply.code()).as(address).isEqualTo("parameter-invalid");
            }
        }
        assertThat(gateway.registration().seen()).isEmpty();
    }

    @Test
    void refusesALongQuery() {
        assertProblem(browser.get("/api/registration/rounds?x=" + "y".repeat(4095)), 400, "parameter-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "GET http://evil.example/api/registration/rounds HTTP/1.1",
        "GET http://evil.example:80 HTTP/1.1",
        "GET ftp://localhost/api/registration/rounds HTTP/1.1",
        "GET api/registration/rounds HTTP/1.1",
        "GET * HTTP/1.1",
        "CONNECT localhost:443 HTTP/1.1",
        "CONNECT /api/registration/rounds HTTP/1.1",
        "GET /api/registration/rounds HTTP/9.9"
    })
    void refusesATargetThatIsNoPathOfOurs(String line) {
        gateway.settle();
        try (var connection = gateway.raw()) {
            var reply = connection.send(line + "\r\n" + headers() + "\r\n").read();

            assertThat(reply.status()).isIn(400, 421, 501, 505);
            assertThat(reply.headers()).containsEntry("x-content-type-options", "nosniff");
            assertThat(reply.body()).doesNotContain("evil");
        }
        assertThat(gateway.letIn()).isEmpty();
        assertThat(gateway.registration().seen()).isEmpty();
    }

    private String request(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\n" + headers() + "Connection: close\r\n\r\n";
    }

    private String headers() {
        return "Host: localhost:" + gateway.port() + "\r\nCookie: " + browser.cookieHeader() + "\r\nX-XSRF-TOKEN: "
                + browser.cookies().get("XSRF-TOKEN") + "\r\n";
    }

    private static Set<String> spellings() {
        var all = new LinkedHashSet<String>();
        for (var address : ADDRESSES) {
            all.addAll(spellings(address));
        }
        all.add("/" + "x".repeat(2048));
        return all;
    }

    private static List<String> spellings(String address) {
        var all = new ArrayList<String>();
        for (int i = 1; i < address.length(); i++) {
            var before = address.substring(0, i);
            var after = address.substring(i + 1);
            all.add(before + "%%%02X".formatted((int) address.charAt(i)) + after);
            if (i % 5 == 1) {
                all.add(before + "%%%02x".formatted((int) address.charAt(i)) + after);
                all.add(before + "%25%02X".formatted((int) address.charAt(i)) + after);
            }
        }
        var last = address.lastIndexOf('/');
        var parent = address.substring(0, last);
        var name = address.substring(last + 1);
        for (var step : List.of("//", "/./", "/x/../", "/%2E/", "/x/%2e%2e/", "/;x/", "\\", "%2F", "%2f", "%5C")) {
            all.add(parent + step + name);
        }
        for (var start : List.of("/", "/.", "/x/..", "/%2E%2E", "/;a=b", "\\", "/\\")) {
            all.add(start + address);
        }
        for (var end : List.of(
                ";",
                ";jsessionid=1",
                "%3B",
                "%00",
                "%0A",
                "%0d",
                "%7F",
                "%09",
                "%E1%BB%9F",
                "%C0%AF",
                "%FF",
                "%EF%BC%8F",
                "%3F",
                "%23",
                "%25",
                "%",
                "%1",
                "%u002F",
                "/.",
                "/..",
                "//",
                "\\",
                "%5c",
                "\u0001",
                "\u00e9",
                "|",
                "\"")) {
            all.add(address + end);
        }
        return all;
    }
}
