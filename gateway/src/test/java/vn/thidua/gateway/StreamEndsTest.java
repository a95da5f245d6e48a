package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.gateway.StreamTest.STREAM;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thidua.gateway.FakeKeycloak.Person;

/** Streams last as long as the sign-in they belong to, which may be ended at another instance. */
@Timeout(60)
class StreamEndsTest {

    static final RunningGateway HERE = new RunningGateway("thidua.rate.burst=100000");
    static final RunningGateway THERE = HERE.another("thidua.rate.burst=100000");

    final Person person = Person.numbered(1);
    final Browser browser = HERE.browser().as(person);
    final Browser other = HERE.browser().as(Person.numbered(2));
    final StreamBroadcast broadcast = new StreamBroadcast();

    @AfterAll
    static void close() {
        THERE.close();
        HERE.close();
    }

    @BeforeEach
    void listen() {
        HERE.settle();
        HERE.notification().answer(STREAM, broadcast);
        browser.signIn();
        other.signIn();
    }

    @AfterEach
    void endAll() {
        broadcast.end();
    }

    @Test
    void endWithASignOutHere() throws IOException {
        endsAlone(() -> browser.post("/logout", ""));
    }

    @Test
    void endWithASignOutAtAnotherInstance() throws IOException {
        var there = THERE.browser();
        there.cookies().putAll(browser.cookies());

        endsAlone(() -> there.post("/logout", ""));
    }

    @Test
    void endWhenTheRealmTellsAnotherInstance() throws IOException {
        var token = HERE.keycloak()
                .logoutToken(it -> it.claim("sid", HERE.keycloak().sid(person)));

        endsAlone(() -> THERE.browser()
                .post(
                        "/logout/connect/back-channel/keycloak",
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
    }

    @Test
    void goOnWhenAnotherSignInOfThePersonEnds() throws IOException {
        var elsewhere = HERE.browser().as(person).signIn();
        try (var stream = open(browser);
                var ending = open(elsewhere)) {
            elsewhere.post("/logout", "");

            assertThat(ending.next()).isNull();
            broadcast.send("still here");
            assertThat(stream.next()).isEqualTo("data: still here");
        }
    }

    @Test
    void endWithTheService() throws IOException {
        try (var stream = open(browser)) {
            broadcast.end();

            assertThat(stream.next()).isNull();
        }
    }

    @Test
    void endForWhoReadsNothing() throws IOException {
        try (var _ = open(browser)) {
            await().until(broadcast::hasListeners);

            await().atMost(Duration.ofSeconds(50)).until(() -> {
                broadcast.send("x".repeat(100_000));
                return !broadcast.hasListeners();
            });
        }
    }

    @Test
    void endForWhoSpeaksOnThem() throws IOException {
        try (var stream = open(browser)) {
            stream.say("GET / HTTP/1.1\r\n\r\n");

            assertThat(stream.next()).isNull();
        }
    }

    @Test
    void areCountedAsLongAsTheyAreOpen() throws IOException {
        awaitNone();
        try (var _ = open(browser);
                var _ = open(other)) {
            assertThat(openStreams()).isEqualTo(2);
        }
        awaitNone();
    }

    private static void awaitNone() {
        await().atMost(Duration.ofSeconds(30)).until(() -> openStreams() == 0);
    }

    private void endsAlone(Runnable end) throws IOException {
        try (var ending = open(browser);
                var staying = open(other)) {
            end.run();

            assertThat(ending.next()).isNull();
            broadcast.send("still here");
            assertThat(staying.next()).isEqualTo("data: still here");
        }
    }

    private static OpenStream open(Browser browser) throws IOException {
        var stream = new OpenStream(HERE, browser.cookieHeader());
        assertThat(stream.status()).isEqualTo(200);
        assertThat(stream.next()).isEqualTo("data: ready");
        return stream;
    }

    private static double openStreams() {
        return HERE.manage("/actuator/prometheus")
                .body()
                .lines()
                .filter(it -> it.startsWith("thidua_streams_open "))
                .mapToDouble(it -> Double.parseDouble(it.split(" ")[1]))
                .sum();
    }
}
