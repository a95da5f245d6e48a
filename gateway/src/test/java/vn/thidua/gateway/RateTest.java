package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who is counted together with whom. The proxy in front is this machine, which says where a request comes from. */
class RateTest {

    static final RunningGateway GATEWAY = new RunningGateway(
            "thidua.trusted-proxies=127.0.0.0/8,::1",
            "thidua.rate.burst=30",
            "thidua.rate.per-second=1",
            "thidua.rate.strangers-burst=20",
            "thidua.rate.strangers-per-second=1",
            "thidua.rate.sign-ins-burst=60",
            "thidua.rate.sign-ins-per-second=1");

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void countsStrangersByTheirAddressAndSignInsApart() {
        assertThat(asked("/session", "198.51.100.1", 60)).contains(429);

        assertThat(asked("/session", "198.51.100.2", 10)).containsOnly(200);
        assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.1", 40)).containsOnly(302);
        assertThat(asked("/", "198.51.100.1", 10)).containsOnly(200);
    }

    @Test
    void countsSignInsByAddressAndNothingElseWithThem() {
        assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.3", 120)).contains(429);

        assertThat(asked("/session", "198.51.100.3", 10)).containsOnly(200);
        assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.4", 10)).containsOnly(302);
    }

    @Test
    void countsAPersonWhereverTheyAre() {
        var browser = GATEWAY.browser().signIn();
        var statuses = Stream.iterate(1, it -> it + 1)
                .limit(60)
                .map(it -> browser.get("/api/campaign/units", "X-Forwarded-For", "198.51.100." + it))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(statuses).contains(200, 429);
        assertThat(asked("/session", "198.51.100.5", 10)).containsOnly(200);
    }

    @Test
    void believesNobodyWhoSaysToBeSomewhereElse() {
        var statuses = Stream.iterate(1, it -> it + 1)
                .limit(60)
                .map(it -> GATEWAY.browser().get("/session", "X-Forwarded-For", "203.0.113." + it + ", 198.51.100.6"))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(statuses).contains(200, 429);
    }

    private static List<Integer> asked(String path, String address, int times) {
        var browser = GATEWAY.browser();
        return Stream.generate(() -> browser.get(path, "X-Forwarded-For", address))
                .limit(times)
                .map(HttpResponse::statusCode)
                .toList();
    }
}
