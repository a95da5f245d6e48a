package vn.thidua.registration.work;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;

/** Work runners for tests of jobs. */
public final class WorkRunners {

    private WorkRunners() {}

    public static WorkRunner at(WorkItems works, Clock clock) {
        return new WorkRunner(works, new WorkLimits(2, 64, 4, 1 << 20, Duration.ofMinutes(1)), clock);
    }

    public static WorkItem awaitOver(WorkItems works, WorkItem begun) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> works.find(begun.id()).orElseThrow(), it -> !it.isOpen());
    }

    /** Does a job as work, on this thread, until it ends or is stopped. */
    public static String during(WorkProgress progress, Job job) {
        return progress.during(job::run);
    }

    public static void cancel(WorkProgress progress) {
        progress.end(WorkReason.WORK_CANCELLED);
    }
}
