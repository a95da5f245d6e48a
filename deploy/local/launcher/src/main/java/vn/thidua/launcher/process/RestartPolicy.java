package vn.thidua.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long to wait before a part that died is started again: twice as long after each recent death, and once it has died too
 * often in a short while, the same longer pause each time, until it has lived for that while.
 */
public record RestartPolicy(Duration firstPause, int deaths, Duration within, Duration whileFailing) {

    public static final RestartPolicy LENIENT =
            new RestartPolicy(Duration.ofMillis(500), 5, Duration.ofSeconds(90), Duration.ofSeconds(30));

    /** Whether a part that has just died is one that keeps dying. */
    boolean isFailing(List<Instant> died, Instant lastStart, boolean wasFailing) {
        Instant now = died.getLast();
        boolean hasLived = !lastStart.isAfter(now.minus(within));
        return recent(died) >= deaths || wasFailing && !hasLived;
    }

    Duration pauseAfter(List<Instant> died, boolean failing) {
        return failing ? whileFailing : firstPause.multipliedBy(1L << Math.max(0, recent(died) - 1));
    }

    private long recent(List<Instant> died) {
        Instant since = died.getLast().minus(within);
        return died.stream().filter(death -> death.isAfter(since)).count();
    }
}
