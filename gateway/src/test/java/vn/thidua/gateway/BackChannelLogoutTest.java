package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.gateway.FakeKeycloak.Person;

@ExtendWith(SharedGateway.class)
class BackChannelLogoutTest {

    static final String ENDPOINT = "/logout/connect/back-channel/keycloak";
    static final String NOBODY = "{\"signedIn\":false}";
    static final Person OFFICER = FakeKeycloak.OFFICER;

    final RunningGateway gateway;
    final Browser browser;

    BackChannelLogoutTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void endsTheSessionsOfOneSignInAtTheRealm() {
        var second = gateway.browser().signIn();
        var other = gateway.browser().as(Person.numbered(1)).signIn();

        assertThat(notified(it -> it.claim("sid", sid(OFFICER)).subject(OFFICER.subject()))
                        .statusCode())
                .isEqualTo(200);

        assertThat(browser.get("/session").body()).isEqualTo(NOBODY);
        assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(401);
        assertThat(second.get("/session").body()).isEqualTo(NOBODY);
        assertThat(other.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void endsAllSessionsOfAPerson() {
        assertThat(notified(it -> it.subject(OFFICER.subject())).statusCode()).isEqualTo(200);

        assertThat(browser.get("/session").body()).isEqualTo(NOBODY);
    }

    @Test
    void endsThemForEveryInstance() {
        try (var another = gateway.another()) {
            var there = another.browser();
            there.cookies().putAll(browser.cookies());
            assertThat(there.get("/session").body()).contains("\"signedIn\":true");

            notified(it -> it.claim("sid", sid(OFFICER)));

            assertThat(there.get("/session").body()).isEqualTo(NOBODY);
            assertThat(there.get("/api/campaign/units").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void knowsNothingOfOtherSessions() {
        assertThat(notified(it -> it.claim("sid", "another")).statusCode()).isEqualTo(200);

        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> bad() {
        return Stream.of(
                it -> it.issuer("https://evil.example/realms/thidua"),
                it -> it.issuer(null),
                it -> it.audience("campaign-service"),
                it -> it.audience((String) null),
                it -> it.claim("events", null),
                it -> it.claim("events", Map.of()),
                it -> it.claim("events", Map.of("http://schemas.openid.net/event/other", Map.of())),
                it -> it.claim("events", "http://schemas.openid.net/event/backchannel-logout"),
                it -> it.claim("nonce", "n"),
                it -> it.jwtID(null),
                it -> it.issueTime(null),
                it -> it.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                it -> it.subject(null).claim("sid", null));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesATokenThatIsNotMeantForThis(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertProblem(
                notified(it -> change.apply(it.subject(OFFICER.subject()).claim("sid", sid(OFFICER)))),
                400,
                "logout-token-invalid");
        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void refusesATokenTheRealmHasNotSigned() throws JOSEException {
        gateway.keycloak().signWithAForeignKey();

        assertProblem(notified(it -> it.claim("sid", sid(OFFICER))), 400, "logout-token-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "logout_token=",
                "logout_token",
                "x=y",
                "logout_token=abc",
                "logout_token=eyJhbGciOiJub25lIn0.e30.",
                "logout_token=%FF",
                "logout_token=%",
                "{}"
            })
    void refusesWhatIsNoToken(String form) {
        var answer = gateway.browser().post(ENDPOINT, form, "Content-Type", "application/x-www-form-urlencoded");

        assertProblem(answer, 400, "logout-token-invalid");
    }

    @Test
    void refusesATokenForSomethingElse() {
        browser.get("/api/campaign/units");
        var bearer = gateway.campaign().last().header("authorization").substring("Bearer ".length());

        assertProblem(post(bearer), 400, "logout-token-invalid");
    }

    @Test
    void refusesALongBody() {
        assertProblem(post("x".repeat(20_000)), 413, "body-too-large");
    }

    @Test
    void asksTheRealmSeldomForKeysNobodyKnows() {
        var token = gateway.keycloak().logoutToken(it -> it.claim("sid", "another"));
        var header = Base64.getUrlEncoder().withoutPadding();
        var before = gateway.keycloak().keyRequests();
        for (int i = 0; i < 30; i++) {
            var unknown = "{\"alg\":\"RS256\",\"typ\":\"logout+jwt\",\"kid\":\"key-" + i + "\"}";
            var answer = post(header.encodeToString(unknown.getBytes()) + token.substring(token.indexOf('.')));
            assertThat(answer.statusCode()).isIn(400, 503);
        }

        assertThat(gateway.keycloak().keyRequests() - before).isLessThanOrEqualTo(4);
        assertThat(gateway.browser().as(Person.numbered(2)).follow("/oauth2/authorization/keycloak"))
                .isEqualTo("/");
    }

    private HttpResponse<String> notified(UnaryOperator<JWTClaimsSet.Builder> change) {
        return post(gateway.keycloak().logoutToken(change));
    }

    private HttpResponse<String> post(String token) {
        return gateway.browser()
                .post(ENDPOINT, "logout_token=" + token, "Content-Type", "application/x-www-form-urlencoded");
    }

    private String sid(Person person) {
        return gateway.keycloak().sid(person);
    }
}
