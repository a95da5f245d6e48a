package vn.thidua.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait before a part that died is started again, and when to stop trying. */
public record RestartPolicy(Duration firstPause, int deaths, Duration within) {

    public static final RestartPolicy PATIENT = new RestartPolicy(Duration.ofMillis(500), 5, Duration.ofSeconds(90));

    /** The pause before the next start, twice as long after each recent death; empty when it died too often. */
    Optional<Duration> pauseAfter(List<Instant> died, Instant now) {
        long recent =
                died.stream().filter(death -> death.isAfter(now.minus(within))).count();
        return recent >= deaths
                ? Optional.empty()
                : Optional.of(firstPause.multipliedBy(1L << Math.max(0, recent - 1)));
    }
}
