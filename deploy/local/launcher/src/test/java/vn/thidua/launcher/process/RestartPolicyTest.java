package vn.thidua.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOW = Instant.parse("2022-02-15T01:00:00Z");
    private static final RestartPolicy POLICY = new RestartPolicy(Duration.ofMillis(500), 3, Duration.ofSeconds(60));

    @Test
    void waitsTwiceAsLongAfterEachRecentDeath() {
        assertThat(POLICY.pauseAfter(List.of(NOW), NOW)).contains(Duration.ofMillis(500));
        assertThat(POLICY.pauseAfter(List.of(NOW.minusSeconds(5), NOW), NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void givesUpAfterTooManyDeathsInAShortWhile() {
        assertThat(POLICY.pauseAfter(List.of(NOW.minusSeconds(9), NOW.minusSeconds(5), NOW), NOW))
                .isEmpty();
    }

    @Test
    void forgetsOldDeaths() {
        assertThat(POLICY.pauseAfter(List.of(NOW.minusSeconds(900), NOW.minusSeconds(800), NOW), NOW))
                .contains(Duration.ofMillis(500));
    }
}
