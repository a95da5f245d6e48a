package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.gateway.FakeKeycloak.Person;

/** What a browser keeps of the sign-ins it has begun, in as many tabs as it likes. */
@ExtendWith(SharedGateway.class)
class SeveralTabsTest {

    static final String START = "/oauth2/authorization/keycloak";
    static final String SESSION = "__Host-SESSION";

    final RunningGateway gateway;
    final Browser browser;

    SeveralTabsTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @Test
    void writesNothingIntoTheStoreForSomebodyWhoOnlyVisits() {
        try (var client = MongoClients.create(gateway.store().uri())) {
            var sessions = client.getDatabase("gateway").getCollection("sessions");
            var before = sessions.countDocuments();
            for (int i = 0; i < 5; i++) {
                var visitor = gateway.browser();
                visitor.get("/");
                visitor.get("/session");
                visitor.get(START + "?returnTo=%2Frounds");
                visitor.get("/api/campaign/units");
                visitor.get("/login/oauth2/code/keycloak?code=none&state=none");
                visitor.post("/logout", "");
                assertThat(visitor.cookies()).doesNotContainKey(SESSION);
            }
            assertThat(sessions.countDocuments()).isEqualTo(before);
        }
    }

    @Test
    void keepsAnAttemptInASealedCookieOfItsOwn() {
        var answer = browser.get(START + "?returnTo=%2Frounds");
        var location = FakeKeycloak.parameters(
                answer.headers().firstValue("Location").orElseThrow().split("\\?", 2)[1]);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-SIGNIN-")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=1800")
                .doesNotContain("Domain", location.get("state"), location.get("nonce"), "rounds");
    }

    @Test
    void letsEachTabComeBackToItsOwnPage() {
        var first = back(START + "?returnTo=%2Frounds");
        var second = back(START + "?returnTo=%2Fnotices");

        assertThat(landing(second)).isEqualTo("/notices");
        assertThat(landing(first)).isEqualTo("/rounds");
        assertThat(browser.cookies()).containsOnlyKeys(SESSION);
        assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void letsTwoSignInsAtTheSameMomentBothSucceed() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            var addresses = List.of(back(START), back(START));
            List<String> landings = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var landing : addresses.stream()
                        .map(it -> threads.submit(() -> landing(it)))
                        .toList()) {
                    landings.add(landing.get());
                }
            }
            assertThat(landings).containsOnly("/");
            assertThat(browser.get("/api/campaign/units").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsFewAttemptsAndDropsTheOldest() {
        var first = back(START);
        var later = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            later.add(back(START + "?returnTo=%2Frounds"));
        }

        assertThat(browser.cookies()).hasSize(4);
        assertThat(landing(first)).isEqualTo("/?signin=failed");
        assertThat(later.stream().map(this::landing)).containsOnly("/rounds");
    }

    @Test
    void takesAnAnswerOnce() {
        var back = back(START);
        landing(back);
        browser.cookies().remove(SESSION);

        assertThat(landing(back)).isEqualTo("/?signin=failed");
    }

    @Test
    void takesNoAnswerInAnotherBrowser() {
        var back = back(START);
        var victim = gateway.browser().as(Person.numbered(1));

        assertThat(victim.get(back).headers().firstValue("Location")).hasValue("/?signin=failed");
        assertThat(victim.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void takesNoAttemptUnderAnotherName() {
        var back = back(START);
        var name = browser.cookies().keySet().iterator().next();
        var value = browser.cookies().remove(name);
        var other = back(START);
        var otherName = browser.cookies().keySet().iterator().next();
        browser.cookies().put(otherName, value);

        assertThat(landing(other)).isEqualTo("/?signin=failed");
        assertThat(landing(back)).isEqualTo("/?signin=failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "%%%"})
    void startsAgainWithCookiesThatAreNone(String value) {
        for (int i = 0; i < 8; i++) {
            browser.cookies().put("__Host-SIGNIN-" + i, value);
        }

        assertThat(browser.follow(START)).isEqualTo("/");
    }

    @Test
    void asksForAFreshSignInOrASecondFactor() {
        browser.get(START + "?stepUp=fresh");
        assertThat(gateway.keycloak().lastAuthorization()).doesNotContainKeys("prompt", "acr_values");
        browser.follow(START + "?stepUp=fresh");
        assertThat(gateway.keycloak().lastAuthorization())
                .containsEntry("prompt", "login")
                .doesNotContainKey("acr_values");
        browser.follow(START + "?stepUp=second-factor");
        assertThat(gateway.keycloak().lastAuthorization())
                .containsEntry("acr_values", "2")
                .doesNotContainKey("prompt");
        browser.follow(START + "?stepUp=anything");
        assertThat(gateway.keycloak().lastAuthorization()).doesNotContainKeys("prompt", "acr_values");
    }

    @Test
    void hasTheNewTokensInANewSessionAfterAStepUp() {
        browser.signIn();
        var before = browser.cookies().get(SESSION);
        assertThat(browser.get("/session").body()).contains("\"secondFactor\":false");

        assertThat(browser.follow(START + "?returnTo=%2Fadmin&stepUp=second-factor"))
                .isEqualTo("/admin");

        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(before);
        assertThat(browser.get("/session").body()).contains("\"secondFactor\":true");
        browser.get("/api/campaign/units");
        assertThat(claims(gateway.campaign().last().header("authorization"))).contains("\"acr\":\"2\"");
        var old = gateway.browser();
        old.cookies().put(SESSION, before);
        assertThat(old.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void keepsWhatASignInHasShownWhenTokensAreRenewed() {
        gateway.keycloak().accessLife(Duration.ofSeconds(1));
        browser.follow(START + "?stepUp=second-factor");
        browser.follow(START + "?stepUp=second-factor");
        browser.get("/api/campaign/units");

        assertThat(claims(gateway.campaign().last().header("authorization")))
                .contains("\"acr\":\"2\"", "\"auth_time\":");
    }

    @Test
    void givesAnotherPersonWhoComesBackASessionOfTheirOwn() {
        browser.signIn();
        var mine = gateway.browser();
        mine.cookies().putAll(browser.cookies());
        browser.as(Person.numbered(7));

        assertThat(browser.follow(START + "?returnTo=%2Fadmin&stepUp=fresh")).isEqualTo("/");

        assertThat(browser.get("/session").body()).contains(Person.numbered(7).subject());
        browser.get("/api/campaign/units");
        assertThat(claims(gateway.campaign().last().header("authorization")))
                .contains(Person.numbered(7).subject());
        assertThat(mine.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    /** Goes to the realm and returns where it sends the browser back to. */
    private String back(String start) {
        var realm = browser.get(start).headers().firstValue("Location").orElseThrow();
        return browser.get(realm).headers().firstValue("Location").orElseThrow();
    }

    private String landing(String back) {
        return browser.get(back).headers().firstValue("Location").orElseThrow();
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]));
    }
}
