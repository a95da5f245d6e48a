package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedGateway.class)
class SignInTest {

    static final String START = "/oauth2/authorization/keycloak";

    final RunningGateway gateway;
    final Browser browser;

    SignInTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @Test
    void tellsAStrangerThatNobodyIsSignedIn() {
        var session = browser.get("/session");

        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).isEqualTo("{\"signedIn\":false}");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void signsInThroughKeycloakAndTellsWhoItIs() {
        assertThat(browser.follow(START)).isEqualTo("/");

        assertThat(browser.get("/session").body())
                .contains("\"signedIn\":true", "\"username\":\"canbo.skhcn\"", "\"secondFactor\":false")
                .containsPattern("\"authenticatedAt\":\"20[^\"]*Z\"")
                .contains("\"subject\":\"" + FakeKeycloak.SUBJECT + "\"")
                .doesNotContain("token", "name\":\"Chủ tịch");
    }

    @Test
    void asksForAProofKeyAndTheAgreedScopes() {
        browser.signIn();

        assertThat(gateway.keycloak().lastAuthorization())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile email")
                .containsEntry("redirect_uri", gateway.url() + "/login/oauth2/code/keycloak")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void keepsTheSessionInACookieNoScriptAndNoOtherHostCanTouch() {
        var realm = browser.get(START).headers().firstValue("Location").orElseThrow();
        var back = browser.get(realm).headers().firstValue("Location").orElseThrow();

        assertThat(browser.get(back).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-SESSION=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @Test
    void beginsANewSessionWithEachSignIn() {
        browser.signIn();
        var before = browser.cookies().get("__Host-SESSION");
        browser.signIn();

        assertThat(browser.cookies().get("__Host-SESSION")).isNotEqualTo(before);
        var fixed = gateway.browser();
        fixed.cookies().put("__Host-SESSION", before);
        assertThat(fixed.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void takesNoSessionIdFromOutside() {
        var chosen = "A".repeat(43);
        browser.cookies().put("__Host-SESSION", chosen);
        browser.signIn();

        assertThat(browser.cookies().get("__Host-SESSION")).isNotEqualTo(chosen);
    }

    @Test
    void comesBackToThePageAskedFor() {
        assertThat(browser.follow(START + "?returnTo=%2Fdang-ky%2F7%3Ftab%3Dlich-su"))
                .isEqualTo("/dang-ky/7?tab=lich-su");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil",
                "/ /evil.example",
                "/oauth2/authorization/keycloak",
                "/x/../oauth2/authorization/keycloak",
                "/api/campaign/units",
                "/a%zz",
                "/%61pi/campaign/units",
                "/a;b"
            })
    void comesBackToNowhereElse(String page) {
        var encoded = java.net.URLEncoder.encode(page, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(browser.follow(START + "?returnTo=" + encoded)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%09/evil.example", "/d%C3%B2ng%0Am%E1%BB%9Bi", "/%FF"})
    void refusesAPageNobodyCanRead(String page) {
        GatewayAccessTest.assertProblem(browser.get(START + "?returnTo=" + page), 400, "parameter-invalid");
    }

    @Test
    void refusesAnIdentityThatKeycloakHasNotSigned() throws JOSEException {
        gateway.keycloak().signWithAForeignKey();

        assertThat(browser.follow(START)).isEqualTo("/?signin=failed");
        assertThat(browser.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void refusesAnIdentityMadeForAnotherSignIn() {
        gateway.keycloak().mixUpNonces();

        assertThat(browser.follow(START)).isEqualTo("/?signin=failed");
    }

    @Test
    void refusesAnAnswerNobodyAskedFor() {
        var answer = browser.get("/login/oauth2/code/keycloak?code=stolen&state=guessed");

        assertThat(answer.headers().firstValue("Location")).hasValue("/?signin=failed");
    }

    @Test
    void leavesAPersonSignedInWhoComesBackToAnOldAnswer() {
        browser.signIn();
        var answer = browser.get("/login/oauth2/code/keycloak?code=used&state=old");

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void endsTheSessionHereAndAtKeycloak() {
        browser.signIn();
        var copy = gateway.browser();
        copy.cookies().putAll(browser.cookies());

        var answer = browser.post("/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"location\":\"/\"}");
        assertThat(browser.cookies()).isEmpty();
        assertThat(copy.get("/session").body()).isEqualTo("{\"signedIn\":false}");
        assertThat(copy.get("/api/campaign/units").statusCode()).isEqualTo(401);
        assertThat(gateway.keycloak().logouts()).isEqualTo(1);
        assertThat(gateway.keycloak().knows(FakeKeycloak.OFFICER)).isFalse();
    }

    @Test
    void endsTheSessionHereWhenKeycloakIsAwayAndSaysSo() {
        browser.signIn();
        gateway.keycloak().down(true);

        assertThat(browser.post("/logout", "").body()).isEqualTo("{\"location\":\"/?signout=incomplete\"}");

        assertThat(browser.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void doesNotWaitLongForAKeycloakThatHangs() {
        browser.signIn();
        var frozen = gateway.keycloak().freeze();

        assertThat(browser.post("/logout", "").body()).contains("signout=incomplete");

        frozen.countDown();
    }

    @Test
    void endsASessionThatIsOverAtKeycloakAlready() {
        browser.signIn();
        gateway.keycloak().endAllSessions();

        assertThat(browser.post("/logout", "").body()).isEqualTo("{\"location\":\"/\"}");
    }

    @Test
    void sendsAStrangerWhoSignsOutHome() {
        assertThat(browser.post("/logout", "").body()).isEqualTo("{\"location\":\"/\"}");
    }

    @Test
    void signsNobodyOutFromAnotherSite() {
        browser.signIn();

        assertThat(browser.post("/logout", "", "X-XSRF-TOKEN", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void leavesNoTokenInTheBrowser() {
        browser.signIn();
        var all = browser.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining());

        assertThat(browser.cookies()).containsOnlyKeys("XSRF-TOKEN", "__Host-SESSION");
        assertThat(all).doesNotContain("eyJ");
    }
}
