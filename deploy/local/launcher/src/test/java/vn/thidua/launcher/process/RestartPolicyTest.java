package vn.thidua.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOW = Instant.parse("2022-02-15T01:00:00Z");
    private static final RestartPolicy POLICY =
            new RestartPolicy(Duration.ofMillis(500), 3, Duration.ofSeconds(60), Duration.ofSeconds(30));
    private static final Instant JUST_STARTED = NOW.minusSeconds(1);

    @Test
    void waitsTwiceAsLongAfterEachRecentDeath() {
        assertThat(POLICY.pauseAfter(List.of(NOW), false)).isEqualTo(Duration.ofMillis(500));
        assertThat(POLICY.pauseAfter(List.of(NOW.minusSeconds(5), NOW), false)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void waitsLongerAfterTooManyDeathsInAShortWhile() {
        var died = List.of(NOW.minusSeconds(9), NOW.minusSeconds(5), NOW);

        assertThat(POLICY.isFailing(died, JUST_STARTED, false)).isTrue();
        assertThat(POLICY.pauseAfter(died, true)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void goesOnWaitingLongerUntilAStartHasLasted() {
        var died = List.of(NOW.minusSeconds(31), NOW);

        assertThat(POLICY.isFailing(died, JUST_STARTED, true)).isTrue();
        assertThat(POLICY.isFailing(died, NOW.minusSeconds(61), true)).isFalse();
        assertThat(POLICY.isFailing(died, JUST_STARTED, false)).isFalse();
    }

    @Test
    void forgetsOldDeaths() {
        var died = List.of(NOW.minusSeconds(900), NOW.minusSeconds(800), NOW);

        assertThat(POLICY.isFailing(died, NOW.minusSeconds(799), false)).isFalse();
        assertThat(POLICY.pauseAfter(died, false)).isEqualTo(Duration.ofMillis(500));
    }
}
