package vn.thidua.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private final Waits waits = new Waits(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Test
    void someTriesAreFree() {
        assertThat(IntStream.range(0, 5).mapToObj(waits::after)).containsOnly(Duration.ZERO);
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToTheLongest() {
        assertThat(IntStream.range(5, 15).mapToObj(waits::after).map(Duration::toSeconds))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(waits.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void holdUntilTheWaitIsOver() {
        var tally = new FailureCount(6, 10_000);

        assertThat(waits.hold(tally, 13_999)).isTrue();
        assertThat(waits.hold(tally, 14_000)).isFalse();
        assertThat(waits.hold(FailureCount.NONE, 0)).isFalse();
    }

    @Test
    void thatDoNotGrowAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waits(0, Duration.ofSeconds(2), Duration.ofMinutes(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waits(5, Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }
}
