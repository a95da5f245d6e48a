package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TokenIssuer;

/** How surely somebody must have signed in, for what they are and for what they do. */
@GroveTest
@ExtendWith(OutputCaptureExtension.class)
class SignInLevelTest {

    private static final String WHO = "/api/grove/who";

    @Autowired
    private Http http;

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_ADMIN, false",
        "OPERATOR, false",
        "LEADER, true",
        "OFFICER, true",
        "STAFF, true",
        "COUNCIL_MEMBER, true"
    })
    void asksForASecondFactorByWhatSomebodyMayDo(String role, boolean inUnit) {
        var person = UUID.randomUUID();
        publish(person, role, inUnit);
        var sure = session(person, it -> it);
        await().until(() -> sure.get(WHO).getResponse().getContentAsString().contains(role));
        var needed = role.equals("PROVINCE_ADMIN") || role.equals("OPERATOR") || role.equals("LEADER");

        for (UnaryOperator<JWTClaimsSet.Builder> unsure : java.util.List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                it -> it.claim("acr", "1"), it -> it.claim("acr", null), it -> it.claim("acr", "20"))) {
            var answer = session(person, unsure).get(WHO);
            if (needed) {
                assertThat(answer)
                        .hasStatus(401)
                        .hasHeader("Problem-Code", "second-factor-required")
                        .hasHeader(
                                "WWW-Authenticate",
                                "Bearer error=\"insufficient_user_authentication\","
                                        + " error_description=\"second factor required\", acr_values=\"2\"");
            } else {
                assertThat(answer).hasStatusOk();
            }
        }
    }

    @Test
    void asksTheFirstAdministratorForASecondFactorToo() {
        var token = TokenIssuer.shared()
                .token(
                        UUID.randomUUID(),
                        "x",
                        "grove-service",
                        it -> it.claim("acr", "1")
                                .claim("realm_access", java.util.Map.of("roles", java.util.List.of("province-admin"))));

        assertThat(http.withToken(token).get(WHO)).hasStatus(401).hasHeader("Problem-Code", "second-factor-required");
    }

    @Test
    void asksForAFreshSignInWhereItIsMarkedAndNowhereElse(CapturedOutput output) {
        var person = UUID.randomUUID();
        var hourAgo = Instant.now().minus(Duration.ofHours(1)).getEpochSecond();
        var tired = session(person, it -> it.claim("auth_time", hourAgo));
        var timeless = session(person, it -> it.claim("auth_time", null));
        var fresh = session(person, it -> it);
        var tree = String.valueOf(tired.post("/api/grove/trees", "{\"name\":\"Lim\"}")
                .getResponse()
                .getHeader("Location"));

        requireTired(fell(tired, tree));
        requireTired(fell(timeless, tree));
        assertThat(fell(fresh, tree)).hasStatusOk();

        var lines = output.toString()
                .lines()
                .filter(it -> it.contains("rights-changed"))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines).allMatch(it -> it.contains(person.toString()) && it.contains(tree.substring(17)));
        assertThat(lines.getFirst()).contains("fresh-sign-in-required");
    }

    /** Also when the name in the token is another: it is the administrators' name that counts. */
    @Test
    void callsPeopleByTheNameThatAdministratorsKeep() {
        var person = UUID.randomUUID();
        publish(person, "OFFICER", true);
        var session =
                session(person, it -> it.claim("name", "Chủ tịch UBND tỉnh").claim("preferred_username", "mau.1"));

        await().until(() -> session.get(WHO).getResponse().getContentAsString().contains("OFFICER"));
        assertThat(session.get(WHO)).bodyJson().extractingPath("$.name").isEqualTo("Cán bộ mẫu");
        var unknown = http.withToken(TokenIssuer.shared()
                .token(
                        UUID.randomUUID(),
                        "x",
                        "grove-service",
                        it -> it.claim("name", "Chủ tịch UBND tỉnh").claim("preferred_username", "mau.2")));
        assertThat(unknown.get(WHO)).bodyJson().extractingPath("$.name").isEqualTo("mau.2");
    }

    private static MvcTestResult fell(Http.Session session, String tree) {
        return session.post(tree + "/felling", "", "key-" + UUID.randomUUID(), 1);
    }

    private static void requireTired(MvcTestResult answer) {
        assertThat(answer).hasStatus(401).hasHeader("Problem-Code", "fresh-sign-in-required");
    }

    private Http.Session session(UUID person, UnaryOperator<JWTClaimsSet.Builder> shape) {
        return http.withToken(TokenIssuer.shared().token(person, "mau", "grove-service", shape));
    }

    private static void publish(UUID person, String role, boolean inUnit) {
        TestBroker.publish(
                "duty", person, """
            {"type":"duty.changed.v1","personId":"%s","version":1,"name":"Cán bộ mẫu","duties":[
             {"unitId":%s,"role":"%s","from":"2020-01-01","to":null}]}
            """.formatted(person, inUnit ? "\"" + UUID.randomUUID() + "\"" : "null", role));
    }
}
