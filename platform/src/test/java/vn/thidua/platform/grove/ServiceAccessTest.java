package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.test.AccessProbe;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TokenIssuer;

@GroveTest
class ServiceAccessTest {

    private static final String WHO = "/api/grove/who";
    private static final UUID PERSON = UUID.randomUUID();

    @Autowired
    private Http http;

    @Autowired
    private AccessProbe probe;

    @Autowired
    private MovableClock clock;

    @TestFactory
    Stream<DynamicTest> everyDoorIsShutWithoutAToken() {
        return probe.stayShutWithoutAValidToken();
    }

    @Test
    void letsInAPersonWithATokenOfThisService() {
        var answer = http.as(PERSON, "Cán bộ mẫu").get(WHO);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.subject").isEqualTo(PERSON.toString());
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("Cán bộ mẫu");
        assertThat(answer).bodyJson().extractingPath("$.bootstrapAdministrator").isEqualTo(false);
        assertThat(http.asAdministrator().get(WHO))
                .bodyJson()
                .extractingPath("$.bootstrapAdministrator")
                .isEqualTo(true);
    }

    @Test
    void tellsWhyATokenIsRefused() {
        requireProblem(http.anonymous().get(WHO), 401, "not-signed-in");
        requireRefused(it -> it.issueTime(ago(420)).expirationTime(ago(120)), "token-expired");
        requireRefused(it -> it.issuer("http://elsewhere/realm"), "token-invalid");
        requireRefused(it -> it.audience("another-service"), "token-invalid");
        requireRefused(it -> it.audience(List.of()), "token-invalid");
        requireRefused(it -> it.notBeforeTime(ago(-300)), "token-invalid");
        requireRefused(it -> it.subject("mẫu"), "token-invalid");
    }

    @Test
    void takesNoUnsignedForgedOrGarbledToken() throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(TokenIssuer.shared().issuer())
                .subject(PERSON.toString())
                .audience("grove-service")
                .expirationTime(ago(-300))
                .build();
        var forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        forged.sign(new MACSigner(new byte[32]));

        for (var token : List.of(new PlainJWT(claims).serialize(), forged.serialize(), "a.b.c", "rác")) {
            requireProblem(http.withToken(token).get(WHO), 401, "token-invalid");
        }
    }

    @Test
    void says401InTheWayOfHttpAndNothingMore() {
        assertThat(http.anonymous().get(WHO)).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(http.withToken("a.b.c").get(WHO)).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(http.anonymous().get("/api/grove/nowhere")).hasStatus(401);
    }

    @Test
    void refusesWhoIsNotSignedInBeforeReadingTheBody() {
        var answer = http.anonymous()
                .request(HttpMethod.PUT, "/api/grove/echo")
                .content("x".repeat(2 << 20))
                .exchange();

        requireProblem(answer, 401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void tellsAnybodyWhetherItIsWellAndNoMore(String path) {
        var answer = http.management(path);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
        assertThat(answer).bodyText().doesNotContain("details", "components", "mongo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/loggers",
                "/actuator/threaddump",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump"
            })
    void keepsEverythingElseOfTheActuatorShut(String path) {
        requireProblem(http.management(path), 404, "resource-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/health/readiness"})
    void knowsNothingOfHealthAndFiguresOnTheMainPort(String path) {
        requireProblem(http.anonymous().get(path), 404, "resource-unknown");
        requireProblem(http.asAdministrator().get(path), 404, "resource-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {WHO, "/", "/error", "/api/grove/operations/parked"})
    void knowsNothingElseOnTheManagementPort(String path) {
        requireProblem(http.management(path), 404, "resource-unknown");
    }

    @Test
    void openItsMetricsToTheOperatorsTools() {
        assertThat(http.management("/actuator/prometheus"))
                .hasStatusOk()
                .bodyText()
                .contains("thidua_outbox_pending", "thidua_outbox_oldest_seconds", "thidua_parked_messages");
    }

    @Test
    void countsADutyFromTheMomentItIsReceivedAndOnItsDaysInVietnam() {
        var person = UUID.randomUUID();
        var unit = UUID.randomUUID();
        var session = http.as(person, "Cán bộ mẫu");
        clock.set(Instant.parse("2022-12-31T17:00:00Z"));
        try {
            TestBroker.publish("duty", person, """
                {"type":"duty.changed.v1","personId":"%s","version":1,"name":"Cán bộ mẫu","duties":[
                 {"unitId":"%s","role":"OFFICER","from":"2023-01-01","to":"2023-01-31"},
                 {"unitId":null,"role":"OPERATOR","from":"2023-01-01","to":null}]}
                """.formatted(person, unit));
            await().untilAsserted(() -> requireRoles(session, Role.OFFICER, Role.OPERATOR));

            clock.set(Instant.parse("2022-12-31T16:59:59.999Z"));
            requireRoles(session);
            clock.set(Instant.parse("2023-01-31T16:59:59.999Z"));
            requireRoles(session, Role.OFFICER, Role.OPERATOR);
            clock.set(Instant.parse("2023-01-31T17:00:00Z"));
            requireRoles(session, Role.OPERATOR);
        } finally {
            clock.reset();
        }
    }

    @Test
    void goesOnWithTheTraceARequestCameWith() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var session = http.as(PERSON, "Cán bộ mẫu");

        assertThat(session.request(HttpMethod.GET, "/api/grove/trace")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .exchange())
                .bodyJson()
                .extractingPath("$.traceId")
                .isEqualTo(trace);
        assertThat(session.get("/api/grove/trace"))
                .bodyJson()
                .extractingPath("$.traceId")
                .asString()
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(trace);
    }

    private static void requireRoles(Http.Session session, Role... roles) {
        assertThat(session.get(WHO))
                .bodyJson()
                .extractingPath("$.duties[*].role")
                .asArray()
                .containsExactly(Stream.of(roles).map(Role::name).toArray());
    }

    private void requireRefused(UnaryOperator<JWTClaimsSet.Builder> shape, String code) {
        var token = TokenIssuer.shared().token(PERSON, "Cán bộ mẫu", "grove-service", shape);
        requireProblem(http.withToken(token).get(WHO), 401, code);
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
