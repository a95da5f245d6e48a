package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.launcher.demo.DemoDirectory;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** Guessing is slow, and it slows nobody but the guesser. */
@ExtendWith(RunningKeycloak.class)
class SignInLimitsTest {

    private static final String GUESSER = "192.168.113.66";
    private static final String LOOKED_AT = "invalid_user_credentials";
    private static final String HELD = "user_temporarily_disabled";
    private static final Map<String, Integer> WAITS_OF_A_MINUTE = Map.of("waitIncrementSeconds", 60);
    private static final Map<String, Integer> WAITS_OF_A_SECOND = Map.of("waitIncrementSeconds", 1);
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Running running;
    private final Visitors visitors;
    private final Admin admin;

    SignInLimitsTest(Running running) {
        this.running = running;
        this.visitors = running.visitors();
        this.admin = running.admin();
    }

    @ParameterizedTest
    @CsvSource({"7, canbo.stc", "50, canbo.snv"})
    void wrongPasswordsFromOneAddressKeepNobodyElseOut(int times, String person) throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var own = signedIn("172.16.100.1", person);

            guess(GUESSER, person, times);

            assertThat(admin.failures(person, LOOKED_AT)).isEqualTo(5);
            assertThat(admin.failures(person, HELD)).isEqualTo(times - 5);
            assertThat(enters(Visitors.at(GUESSER), person)).isFalse();
            assertThat(enters(Visitors.anotherDay(own, GUESSER), person)).isTrue();
            assertThat(enters(Visitors.at("172.16.100.2"), person)).isTrue();
        }
    }

    @Test
    void theWaitDoublesWithEachFurtherTry() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_SECOND)) {
            var person = "canbo.stp";
            guess("192.168.113.1", person, 5);
            for (int counted = 6; counted <= 8; counted++) {
                long wanted = counted;
                await().atMost(TIMEOUT).until(() -> {
                    guess("192.168.113.1", person, 1);
                    return admin.failures(person, LOOKED_AT) >= wanted;
                });
            }

            var looked = admin.failures(person).stream()
                    .filter(event -> event.path("error").asString().equals(LOOKED_AT))
                    .map(event -> event.path("time").asLong())
                    .toList();
            assertThat(IntStream.range(5, 8).mapToObj(i -> looked.get(i) - looked.get(i - 1)))
                    .satisfiesExactly(
                            first -> assertThat(first).isGreaterThanOrEqualTo(990),
                            second -> assertThat(second).isGreaterThanOrEqualTo(1990),
                            third -> assertThat(third).isGreaterThanOrEqualTo(3990));
        }
    }

    @Test
    void aSuccessGivesTheFreeTriesBack() throws Exception {
        var person = "canbo.stttt";
        try (var _ = admin.with(WAITS_OF_A_SECOND)) {
            guess("192.168.113.2", person, 5);
            await().atMost(TIMEOUT).until(() -> enters(Visitors.at("192.168.113.2"), person));
        }
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var before = admin.failures(person, HELD);
            guess("192.168.113.2", person, 4);

            assertThat(admin.failures(person, HELD)).isEqualTo(before);
            assertThat(enters(Visitors.at("192.168.113.2"), person)).isTrue();
        }
    }

    @Test
    void triesSentAtOnceGetNoMoreThanTriesOneByOne() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE);
                var threads = Executors.newFixedThreadPool(16)) {
            var person = "canbo.bdt";
            var tries = IntStream.range(0, 48)
                    .mapToObj(i -> visitors.visit(Visitors.at("192.168.113.3")))
                    .map(visit -> threads.submit(() -> visit.enter(person, "wrong-password")))
                    .toList();
            for (var one : tries) {
                one.get();
            }

            assertThat(admin.failures(person, LOOKED_AT)).isBetween(1L, 5L);
            assertThat(admin.failures(person)).hasSize(48);
        }
    }

    @Test
    void aKnownBrowserIsSlowedByItsOwnFailuresAndThenNobodyElse() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var person = "canbo.sngv";
            var own = signedIn("172.16.100.3", person);
            for (int i = 0; i < 5; i++) {
                visitors.visit(Visitors.anotherDay(own, "172.16.100.3")).enter(person, "wrong-password");
            }

            assertThat(enters(Visitors.anotherDay(own, "172.16.100.3"), person)).isFalse();
            assertThat(enters(Visitors.at("172.16.100.3"), person)).isTrue();
        }
    }

    @Test
    void guessingFromManyAddressesHoldsUnknownBrowsersOnly() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var person = "canbo.ttt";
            var own = signedIn("172.16.100.4", person);
            for (int network = 1; network <= 50; network++) {
                guess("10.0.0." + network, person, 1);
            }

            assertThat(enters(Visitors.at("172.16.100.5"), person)).isFalse();
            assertThat(enters(Visitors.anotherDay(own, "172.16.100.5"), person)).isTrue();
            assertThat(enters(Visitors.at("10.0.0.1"), "canbo.sct")).isTrue();
        }
    }

    @Test
    void oneAddressTryingEverybodyIsSlowedAndAnOfficeIsNot() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var office = "192.168.113.4";
            var person = "lanhdao.snv";
            var own = signedIn(office, person);
            guessFourTimes(office, leaders().toList());
            assertThat(enters(Visitors.at(office), "canbo.sxd")).isTrue();
            guessFourTimes(office, officers().limit(10).toList());

            assertThat(enters(Visitors.at(office), "quantri")).isFalse();
            assertThat(enters(Visitors.anotherDay(own, office), person)).isTrue();
            assertThat(enters(Visitors.at("172.16.100.6"), "quantri")).isTrue();
        }
    }

    @Test
    void noCookieButThePersonsOwnMakesABrowserKnown() throws Exception {
        try (var _ = admin.with(WAITS_OF_A_MINUTE)) {
            var person = "lanhdao.stc";
            var own = signedIn("172.16.100.7", person);
            var another = signedIn("192.168.113.5", "lanhdao.stp");
            guess("192.168.113.5", person, 5);

            assertThat(enters(Visitors.anotherDay(another, "192.168.113.5"), person))
                    .isFalse();
            var forged = Visitors.at("192.168.113.5");
            forged.setCookie("THIDUA_BROWSER", forged(own.cookies().get("THIDUA_BROWSER")));
            assertThat(enters(forged, person)).isFalse();
            assertThat(enters(Visitors.anotherDay(own, "192.168.113.5"), person))
                    .isTrue();
        }
    }

    @Test
    void theCookieTellsNothingAndIsOutOfTheReachOfScripts() throws Exception {
        var person = "lanhdao.skhdt";
        var browser = Visitors.at("172.16.100.8");
        var visit = visitors.visit(browser).enter(person, DemoPeople.PASSWORD);

        assertThat(visit.answer().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("THIDUA_BROWSER="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("Secure")
                        .containsIgnoringCase("SameSite=Strict")
                        .contains("Path=/realms/thidua/"));
        var kept = new String(
                Base64.getUrlDecoder()
                        .decode(browser.cookies().get("THIDUA_BROWSER").split("\\.", -1)[1]),
                StandardCharsets.UTF_8);
        assertThat(kept).doesNotContain(person, DemoPeople.subject(person).toString(), "172.16.100.8");
    }

    private Stream<String> leaders() {
        return people().filter(name -> name.startsWith("lanhdao."));
    }

    /** Those whose accounts no other test has brought to their limit. */
    private Stream<String> officers() {
        return people().filter(name -> name.startsWith("canbo.") && !name.equals("canbo.ttt"));
    }

    private Stream<String> people() {
        return DemoDirectory.of(running.platform().settings().root()).people().stream()
                .map(DemoDirectory.Person::username);
    }

    /** Four wrong passwords for each, which is one less than an account and address have free. */
    private void guessFourTimes(String address, List<String> people) {
        for (int round = 0; round < 4; round++) {
            people.forEach(name -> guess(address, name, 1));
        }
    }

    private void guess(String address, String person, int times) {
        for (int i = 0; i < times; i++) {
            visitors.guess(address, person, "wrong-password");
        }
    }

    private Browser signedIn(String address, String person) {
        var browser = Visitors.at(address);
        assertThat(enters(browser, person)).isTrue();
        return browser;
    }

    private boolean enters(Browser browser, String person) {
        return visitors.visit(browser).enter(person, DemoPeople.PASSWORD).hasCode();
    }

    private static String forged(String cookie) {
        var parts = cookie.split("\\.", -1);
        var signature = parts[2].startsWith("A") ? "B" + parts[2].substring(1) : "A" + parts[2].substring(1);
        return parts[0] + "." + parts[1] + "." + signature;
    }
}
