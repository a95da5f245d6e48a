package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.gateway.FakeKeycloak.Person;

@ExtendWith(SharedGateway.class)
class CsrfTest {

    static final String TOKEN = "XSRF-TOKEN";
    static final String ROUNDS = "/api/registration/rounds";

    final RunningGateway gateway;
    final Browser browser;

    CsrfTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @Test
    void showsATokenToThePagesOfASession() {
        browser.signIn();

        var cookie = browser.get("/session").headers().allValues("Set-Cookie");

        assertThat(cookie)
                .singleElement()
                .asString()
                .startsWith(TOKEN + "=test.")
                .contains("; Path=/", "; Secure", "; SameSite=Lax")
                .doesNotContain("HttpOnly", "Domain");
    }

    @Test
    void takesTheTokenOfTheSession() {
        assertThat(browser.signIn().post(ROUNDS, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTheTokenOfAnotherSession() {
        var other = gateway.browser().as(Person.numbered(1)).signIn();
        browser.signIn();

        refused(other.cookies().get(TOKEN));
        browser.cookies().put(TOKEN, other.cookies().get(TOKEN));
        refused(other.cookies().get(TOKEN));
    }

    @Test
    void refusesATokenFromBeforeTheSignIn() {
        browser.signIn();
        var before = browser.cookies().get(TOKEN);
        browser.signIn();

        refused(before);
    }

    @Test
    void refusesWhatAnAttackerHasPutIntoTheCookie() {
        browser.signIn();
        browser.cookies().put(TOKEN, "chosen");

        refused("chosen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"test.", "test", ".", "other.abc", "test.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u00e1"})
    void refusesWhatIsNoToken(String token) {
        browser.signIn();

        refused(token);
    }

    @Test
    void givesAStrangerNoToken() {
        var session = browser.get("/session");

        assertThat(session.body()).isEqualTo("{\"signedIn\":false}");
        assertThat(browser.cookies()).isEmpty();
    }

    private void refused(String token) {
        assertProblem(browser.post(ROUNDS, "{}", "X-XSRF-TOKEN", token), 403, "csrf-refused");
        assertThat(gateway.registration().seen()).isEmpty();
    }
}
