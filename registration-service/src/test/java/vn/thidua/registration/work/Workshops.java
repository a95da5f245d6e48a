package vn.thidua.registration.work;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;

/** Workshops for tests of what is done in them. */
public final class Workshops {

    private Workshops() {}

    public static Workshop at(Works works, Clock clock) {
        return new Workshop(works, new WorkLimits(2, 64, 4, 1 << 20, Duration.ofMinutes(1)), clock);
    }

    public static Work awaitOver(Works works, Work begun) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> works.find(begun.id()).orElseThrow(), it -> !it.isOpen());
    }

    /** Does a job as work, on this thread, until it ends or is told to. */
    public static String during(Underway underway, Job job) {
        return underway.during(job::run);
    }

    public static void cancel(Underway underway) {
        underway.end(WorkReason.WORK_CANCELLED);
    }
}
