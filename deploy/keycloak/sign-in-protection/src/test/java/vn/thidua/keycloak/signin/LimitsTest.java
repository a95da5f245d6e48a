package vn.thidua.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DAY = 24 * 60 * 60;

    private final RememberedFailures failures = new RememberedFailures();
    private final Limits limits = new Limits(
            failures,
            new Waits(5, FIRST, LONGEST),
            new Waits(100, FIRST, Duration.ofMinutes(1)),
            new Waits(50, FIRST, LONGEST));

    @Test
    void aGuesserGetsFewTriesADay() {
        assertThat(looked("an", "203.0.113.7", DAY)).isBetween(250, 320);
    }

    @Test
    void fiftyWrongPasswordsFromOnePlaceKeepNobodyElseOut() {
        guess("an", "203.0.113.7", 50);

        assertThat(held(stranger("an", "203.0.113.7"))).isTrue();
        assertThat(held(stranger("an", "198.51.100.1"))).isFalse();
        assertThat(held(known("an", "203.0.113.7"))).isFalse();
    }

    @Test
    void oneNetworkAloneNeverHoldsAnAccountsUnknownBrowsersElsewhere() {
        looked("an", "203.0.113.7", DAY);

        assertThat(limits.holdUnknownBrowsers("an", failures.now())).isFalse();
    }

    @Test
    void manyNetworksTogetherAreSlowedAndTheKnownBrowserIsNot() {
        for (int network = 0; network < 1000; network++) {
            guess("an", "network " + network, 3);
        }

        assertThat(limits.holdUnknownBrowsers("an", failures.now())).isTrue();
        assertThat(held(stranger("an", "never seen"))).isTrue();
        assertThat(held(stranger("binh", "never seen"))).isFalse();
        assertThat(held(known("an", "never seen"))).isFalse();
    }

    @Test
    void oneNetworkTryingManyAccountsIsSlowedAfterWhatAnOfficeNeeds() {
        for (int person = 0; person < 33; person++) {
            guess("person " + person, "office", 3);
        }
        assertThat(held(stranger("an", "office"))).isFalse();
        guess("person 33", "office", 1);

        assertThat(held(stranger("an", "office"))).isTrue();
        assertThat(held(known("an", "office"))).isFalse();
        assertThat(held(stranger("an", "elsewhere"))).isFalse();
        failures.pass(Duration.ofMinutes(1).toMillis());
        assertThat(held(stranger("an", "office"))).isFalse();
    }

    @Test
    void aKnownBrowserWaitsForItsOwnFailuresOnly() {
        var browser = known("an", "203.0.113.7");
        for (int i = 0; i < 5; i++) {
            assertThat(held(browser)).isFalse();
            limits.failed(browser);
        }

        assertThat(held(browser)).isTrue();
        assertThat(held(stranger("an", "203.0.113.7"))).isFalse();
        failures.pass(FIRST.toMillis());
        assertThat(held(browser)).isFalse();
    }

    @Test
    void aSuccessGivesBackTheFreeTries() {
        var person = stranger("an", "203.0.113.7");
        guess("an", "203.0.113.7", 5);
        failures.pass(FIRST.toMillis());

        limits.succeeded(person);

        guess("an", "203.0.113.7", 4);
        assertThat(held(person)).isFalse();
    }

    @Test
    void aGuessersOwnSuccessElsewhereDoesNotHelp() {
        for (int round = 0; round < 60; round++) {
            guess("person " + round, "office", 2);
            limits.succeeded(stranger("guesser", "office"));
        }

        assertThat(held(stranger("an", "office"))).isTrue();
    }

    @Test
    void guessersTakeTurnsOnceTheWaitsHaveBegun() {
        var inProgress = new InProgress();
        assertThat(inProgress.begin(limits.turns(stranger("an", "one")))).isTrue();
        assertThat(inProgress.begin(limits.turns(stranger("an", "one")))).isFalse();
        assertThat(inProgress.begin(limits.turns(stranger("an", "two")))).isTrue();
        for (int network = 0; network < 50; network++) {
            guess("binh", "network " + network, 1);
        }

        var turns = limits.turns(stranger("binh", "three"));
        assertThat(inProgress.begin(turns)).isTrue();
        assertThat(inProgress.begin(limits.turns(stranger("binh", "four")))).isFalse();
        assertThat(inProgress.begin(limits.turns(known("binh", "four")))).isTrue();
        inProgress.end(turns);
        assertThat(inProgress.begin(limits.turns(stranger("binh", "four")))).isTrue();
    }

    @Test
    void saysOnceWhichLimitBeginsToHold() {
        var person = stranger("an", "203.0.113.7");
        for (int i = 0; i < 4; i++) {
            assertThat(limits.failed(person)).isEmpty();
        }
        assertThat(limits.failed(person)).containsExactly("account-and-network");
        assertThat(limits.failed(person)).isEmpty();
    }

    /** Whatever others do, in whatever order, the owner's browser is not held and what is kept stays bounded. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyCanSlowAnothersKnownBrowser(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var attempt = random.nextBoolean()
                    ? stranger("an", "network " + random.nextInt(500))
                    : new Attempt("an", "network " + random.nextInt(500), Optional.of("other " + random.nextInt(5)));
            if (!held(attempt)) {
                limits.failed(attempt);
            }
            failures.pass(random.nextInt(500));
            assertThat(held(known("an", "network " + random.nextInt(500)))).isFalse();
        }
        assertThat(failures.size()).isLessThan(2 * 500 + 10);
    }

    private void guess(String account, String network, int times) {
        for (int i = 0; i < times; i++) {
            if (!held(stranger(account, network))) {
                limits.failed(stranger(account, network));
            }
        }
    }

    /** How many passwords are looked at for somebody who tries one each second. */
    private int looked(String account, String network, int seconds) {
        int looked = 0;
        for (int second = 0; second < seconds; second++) {
            if (!held(stranger(account, network))) {
                limits.failed(stranger(account, network));
                looked++;
            }
            failures.pass(1000);
        }
        return looked;
    }

    private boolean held(Attempt attempt) {
        return limits.hold(attempt, failures.now());
    }

    private static Attempt stranger(String account, String network) {
        return new Attempt(account, network, Optional.empty());
    }

    private static Attempt known(String account, String network) {
        return new Attempt(account, network, Optional.of("the owner's"));
    }
}
