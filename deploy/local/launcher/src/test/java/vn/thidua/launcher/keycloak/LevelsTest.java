package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.OpenIdClient.Tokens;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** How surely a person is who they say, how that is asked for, and how long it holds. */
@ExtendWith(RunningKeycloak.class)
class LevelsTest {

    private static final Map<String, String> SECOND_FACTOR = Map.of("acr_values", "2");
    private static final Map<String, String> FRESH = Map.of("prompt", "login");
    private static final Map<String, String> FRESH_SECOND_FACTOR = Map.of("prompt", "login", "acr_values", "2");

    private final Visitors visitors;
    private final Admin admin;
    private final AutoCloseable codesForAWhile;

    /** Each code is good once; with a wider window several can be given without waiting for the next. */
    LevelsTest(Running running) {
        this.visitors = running.visitors();
        this.admin = running.admin();
        this.codesForAWhile = admin.with(Map.of("otpPolicyLookAheadWindow", Totp.WINDOW));
    }

    @AfterEach
    void restore() throws Exception {
        codesForAWhile.close();
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        var browser = Visitors.at("192.168.20.1");
        signIn(browser, "lanhdao.bdt");

        assertThat(visitors.visit(browser).hasCode()).isTrue();
    }

    @Test
    void aPasswordIsLevelOneAlsoAfterARefresh() throws Exception {
        var before = Instant.now().getEpochSecond();
        var tokens = signIn(Visitors.at("192.168.20.2"), "lanhdao.sngv");

        assertThat(level(tokens)).isEqualTo("1");
        assertThat(signedInAt(tokens)).isGreaterThanOrEqualTo(before - 1);
        var refreshed = refresh(tokens);
        assertThat(refreshed.given()).isTrue();
        assertThat(level(refreshed)).isEqualTo("1");
        assertThat(signedInAt(refreshed)).isEqualTo(signedInAt(tokens));
    }

    @Test
    void aRefreshTokenIsGoodOnce() throws Exception {
        var tokens = signIn(Visitors.at("192.168.20.3"), "lanhdao.stttt");

        assertThat(refresh(tokens).given()).isTrue();
        assertThat(refresh(tokens).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aFreshSignInAsksForThePasswordAgainAndSaysWhen() {
        var browser = Visitors.at("192.168.20.4");
        var first = signIn(browser, "lanhdao.ttt");
        await().until(() -> Instant.now().getEpochSecond() > signedInAt(first));

        var again = visitors.visit(browser, FRESH);
        assertThat(again.asksFor("password")).isTrue();
        var fresh = again.enter("lanhdao.ttt", DemoPeople.PASSWORD).tokens();

        assertThat(signedInAt(fresh)).isGreaterThan(signedInAt(first));
        assertThat(signedInAt(visitors.visit(browser).tokens())).isEqualTo(signedInAt(fresh));
        assertThat(level(fresh)).isEqualTo("1");
    }

    @Test
    void aFreshSignInIsForTheSamePersonOnly() {
        var browser = Visitors.at("192.168.20.5");
        signIn(browser, "lanhdao.vpddbqh");

        var other = visitors.visit(browser, FRESH).enter("lanhdao.sct", DemoPeople.PASSWORD);

        assertThat(other.tokens().claims().get("sub").asString())
                .isEqualTo(DemoPeople.subject("lanhdao.vpddbqh").toString());
    }

    @Test
    void whoHasNoSecondFactorSetsOneUpWhenItIsAskedFor() {
        var person = "lanhdao.sct";
        var browser = Visitors.at("192.168.20.6");
        assertThat(level(signIn(browser, person))).isEqualTo("1");

        var asked = visitors.visit(browser, SECOND_FACTOR);
        assertThat(asked.asksFor("password")).isFalse();
        assertThat(asked.asksFor("totp")).isTrue();
        var totp = Totp.offeredOn(asked.page());
        var tokens =
                asked.answer("totp", "totp", totp.next(), "userLabel", "phone").tokens();

        assertThat(level(tokens)).isEqualTo("2");
        assertThat(level(visitors.visit(browser, SECOND_FACTOR).tokens())).isEqualTo("2");
        assertThat(level(visitors.visit(browser).tokens())).isEqualTo("2");
    }

    @Test
    void nobodyReachesTheSecondLevelByLeavingTheSetUp() {
        var browser = Visitors.at("192.168.20.7");
        signIn(browser, "lanhdao.snnptnt");
        assertThat(visitors.visit(browser, SECOND_FACTOR).asksFor("totp")).isTrue();

        assertThat(level(visitors.visit(browser).tokens())).isEqualTo("1");
        assertThat(visitors.visit(browser, SECOND_FACTOR).asksFor("totp")).isTrue();
    }

    @Test
    void whoHasASecondFactorGivesItOnce() throws Exception {
        var person = "lanhdao.sxd";
        var totp = setUp(person);
        var browser = Visitors.at("192.168.20.8");

        var afterPassword = visitors.visit(browser).enter(person, DemoPeople.PASSWORD);
        assertThat(afterPassword.hasCode()).isFalse();
        var tokens = afterPassword.enterCode(totp.next()).tokens();

        assertThat(level(tokens)).isEqualTo("2");
        assertThat(level(refresh(tokens))).isEqualTo("2");
        assertThat(visitors.visit(browser, SECOND_FACTOR).hasCode()).isTrue();
        assertThat(visitors.visit(browser).hasCode()).isTrue();
        var fresh = visitors.visit(browser, FRESH_SECOND_FACTOR)
                .enter(person, DemoPeople.PASSWORD)
                .enterCode(totp.next());
        assertThat(level(fresh.tokens())).isEqualTo("2");
    }

    @Test
    void aFreshSignInOfWhoHasASecondFactorKeepsTheLevel() {
        var person = "lanhdao.sgtvt";
        var totp = setUp(person);
        var browser = Visitors.at("192.168.20.9");
        visitors.visit(browser, SECOND_FACTOR)
                .enter(person, DemoPeople.PASSWORD)
                .enterCode(totp.next())
                .tokens();

        var fresh = visitors.visit(browser, FRESH)
                .enter(person, DemoPeople.PASSWORD)
                .enterCode(totp.next());

        assertThat(level(fresh.tokens())).isEqualTo("2");
    }

    @Test
    void codesAreGuessedAsSlowlyAsPasswords() throws Exception {
        var person = "lanhdao.skhcn";
        var totp = setUp(person);
        try (var _ = admin.with(Map.of("waitIncrementSeconds", 60))) {
            var visit = visitors.visit(Visitors.at("192.168.20.10")).enter(person, DemoPeople.PASSWORD);
            for (int i = 0; i < 5; i++) {
                visit = visit.enterCode("000000");
            }

            assertThat(visit.enterCode(totp.next()).hasCode()).isFalse();
            assertThat(admin.failures(person, "user_temporarily_disabled")).isOne();
        }
    }

    private Totp setUp(String person) {
        var asked = visitors.visit(Visitors.at("192.168.20.99"), SECOND_FACTOR).enter(person, DemoPeople.PASSWORD);
        var totp = Totp.offeredOn(asked.page());
        asked.answer("totp", "totp", totp.next(), "userLabel", "phone").tokens();
        return totp;
    }

    private Tokens signIn(Browser browser, String person) {
        return visitors.visit(browser).enter(person, DemoPeople.PASSWORD).tokens();
    }

    private Tokens refresh(Tokens tokens) throws Exception {
        return visitors.gateway().tokens(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    private static String level(Tokens tokens) {
        return claim(tokens, "acr").asString();
    }

    private static long signedInAt(Tokens tokens) {
        return claim(tokens, "auth_time").asLong();
    }

    private static JsonNode claim(Tokens tokens, String name) {
        assertThat(tokens.given()).as("%s", tokens).isTrue();
        assertThat(tokens.claims().has(name)).as(name).isTrue();
        return tokens.claims().get(name);
    }
}
