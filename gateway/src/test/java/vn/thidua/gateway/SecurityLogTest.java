package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.thidua.gateway.FakeKeycloak.Person;

class SecurityLogTest {

    static final RunningGateway GATEWAY = new RunningGateway(
            "thidua.rate.strangers-burst=40",
            "thidua.rate.strangers-per-second=1",
            "thidua.share.most=1",
            "thidua.share.waiting=0",
            "thidua.share.wait-timeout=10ms");
    static final String START = "/oauth2/authorization/keycloak";
    static final String ROUNDS = "/api/registration/rounds";
    static final String SUBJECT = FakeKeycloak.SUBJECT;

    static final class Lines extends AppenderBase<ILoggingEvent> {

        final List<Map<String, String>> all = new CopyOnWriteArrayList<>();
        final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            var line = event.getKeyValuePairs().stream()
                    .collect(Collectors.toMap(it -> it.key, it -> String.valueOf(it.value)));
            line.put("traceId", event.getMDCPropertyMap().getOrDefault("traceId", ""));
            texts.add(event.getFormattedMessage() + line);
            all.add(line);
        }
    }

    final Logger logger = (Logger) LoggerFactory.getLogger("vn.thidua.security");
    final Lines lines = new Lines();
    final Browser browser = GATEWAY.browser();

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @BeforeEach
    void listen() {
        GATEWAY.settle();
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
    }

    @Test
    void tellsOfSignInStepUpAndSignOut() {
        browser.signIn();
        browser.follow(START + "?stepUp=second-factor");
        browser.get("/session");
        browser.post("/logout", "");

        assertTold("sign-in", "success", SUBJECT, null);
        assertTold("step-up", "success", SUBJECT, null);
        assertTold("sign-out", "success", SUBJECT, null);
        assertThat(lines.all).hasSize(3);
        assertThat(lines.texts).allSatisfy(it -> assertThat(it).doesNotContain("canbo", "Chủ tịch", "eyJ"));
    }

    @Test
    void callsItASignInWhenAnotherPersonComesBackFromAStepUp() {
        browser.signIn();
        browser.as(Person.numbered(5)).follow(START + "?stepUp=fresh");

        assertTold("sign-in", "success", Person.numbered(5).subject(), null);
        assertThat(lines.all).noneMatch(it -> it.get("event.action").equals("step-up"));
    }

    @Test
    void tellsOfSignInsThatFailWithoutWhatWasSent() {
        GATEWAY.keycloak().mixUpNonces();
        browser.follow(START);
        browser.get("/login/oauth2/code/keycloak?code=stolen&state=guessed");
        var location = browser.get(START).headers().firstValue("Location").orElseThrow();
        var state = FakeKeycloak.parameters(location.split("\\?", 2)[1]).get("state");
        browser.get("/login/oauth2/code/keycloak?error=%3Cscript%3E%20of%20Nguyen&state=" + encoded(state));

        assertTold("sign-in", "failure", null, "invalid-nonce");
        assertTold("sign-in", "failure", null, "authorization-request-not-found");
        assertTold("sign-in", "failure", null, "unknown");
        assertThat(lines.texts).noneMatch(it -> it.contains("script") || it.contains("stolen"));
    }

    @Test
    void tellsOfBackChannelLogouts() {
        browser.signIn();
        post("logout_token=" + GATEWAY.keycloak().logoutToken(it -> it.subject(SUBJECT)));
        post("logout_token=nonsense");

        assertTold("back-channel-logout", "success", SUBJECT, null);
        assertTold("back-channel-logout", "failure", null, "logout-token-invalid");
    }

    @Test
    void tellsOfATokenThatIsNotRenewed() {
        GATEWAY.keycloak().accessLife(Duration.ofSeconds(1));
        browser.signIn();
        GATEWAY.keycloak().endAllSessions();
        browser.get(ROUNDS);

        assertTold("token-renewal", "failure", SUBJECT, "refresh-token-refused");
    }

    @Test
    void tellsOfRefusals() {
        browser.signIn();
        browser.post(ROUNDS, "{}", "X-XSRF-TOKEN", "guessed");
        browser.post(ROUNDS, "{}", "Origin", "https://evil.example");
        browser.get("/api//registration");
        browser.get("/session?x=%FF");
        browser.post(ROUNDS, "x".repeat(2 << 20));
        browser.send("GET", ROUNDS, BodyPublishers.ofString("{}"), BodyHandlers.ofString());
        try (var other = GATEWAY.raw()) {
            other.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").read();
        }

        assertTold("csrf-check", "failure", SUBJECT, "csrf-refused");
        assertTold("path-check", "failure", null, "path-invalid");
        assertTold("path-check", "failure", null, "parameter-invalid");
        assertTold("body-check", "failure", SUBJECT, "body-too-large");
        assertTold("body-check", "failure", SUBJECT, "body-unexpected");
        assertTold("host-check", "failure", null, "misdirected-request");
        assertThat(lines.texts).noneMatch(it -> it.contains("evil") || it.contains("guessed"));
    }

    @Test
    void tellsOfTooManyRequests() throws InterruptedException {
        browser.signIn();
        var released = new CountDownLatch(1);
        GATEWAY.registration().answer(ROUNDS, exchange -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var waiting = Thread.startVirtualThread(() -> browser.get(ROUNDS));
        await().until(() -> !GATEWAY.registration().seen().isEmpty());
        browser.get(ROUNDS);
        released.countDown();
        waiting.join();
        var stranger = GATEWAY.browser();
        for (int i = 0; i < 80; i++) {
            stranger.get("/session");
        }

        assertTold("share-check", "failure", SUBJECT, "too-many-requests");
        assertTold("rate-check", "failure", null, "too-many-requests");
    }

    @Test
    void countsAllAndWritesSomeOfManyFailures() {
        var before = counted("path-check");
        for (int i = 0; i < 200; i++) {
            browser.get("/a//b");
        }

        assertThat(counted("path-check") - before).isEqualTo(200);
        assertThat(lines.all.stream().filter(it -> it.get("event.action").equals("path-check")))
                .hasSizeBetween(1, 100);
    }

    @Test
    void goesIntoAFileOfItsOwnerAndNowhereElse(@TempDir Path folder) throws IOException {
        var file = folder.resolve("security/gateway.log");
        try (var other = GATEWAY.another("thidua.security-log=" + file)) {
            other.browser().signIn();

            await().untilAsserted(() -> assertThat(Files.readString(file)).contains("sign-in"));
            assertThat(Files.readString(file))
                    .contains("\"event\":{\"action\":\"sign-in\",\"outcome\":\"success\"}")
                    .contains("\"user\":{\"id\":\"" + SUBJECT + "\"}")
                    .contains("\"source\":{\"ip\":\"")
                    .contains("\"traceId\":\"")
                    .endsWith("\n");
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(logger.isAdditive()).isFalse();
        } finally {
            logger.detachAndStopAllAppenders();
            logger.setAdditive(true);
        }
    }

    private void post(String form) {
        GATEWAY.browser()
                .post(
                        "/logout/connect/back-channel/keycloak",
                        form,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private double counted(String action) {
        return GATEWAY.bean(MeterRegistry.class)
                .counter("thidua.security.events", "action", action, "outcome", "failure")
                .count();
    }

    private void assertTold(String action, String outcome, String subject, String reason) {
        assertThat(lines.all).anySatisfy(it -> {
            assertThat(it.get("event.action")).isEqualTo(action);
            assertThat(it.get("event.outcome")).isEqualTo(outcome);
            assertThat(it.get("user.id")).isEqualTo(subject);
            assertThat(it.get("reason")).isEqualTo(reason);
            assertThat(it.get("source.ip")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
            assertThat(it.get("traceId")).hasSize(32);
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
