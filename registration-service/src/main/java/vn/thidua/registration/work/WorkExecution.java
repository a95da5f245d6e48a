package vn.thidua.registration.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;

/** Does an attempt from its start to its end, whatever becomes of it, and undoes what is not wanted at the end. */
record WorkExecution(ClaimedWork claimed, Clock clock) {

    private static final Logger LOG = System.getLogger(WorkExecution.class.getName());

    void run(WorkAttempt run) {
        try {
            if (claimed.change(run, it -> it.start(clock.instant())).isPresent()) {
                attempt(run);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Work {0} is said to be over by its age: {1}", run.id(), nameOf(e));
        }
    }

    private void attempt(WorkAttempt run) {
        try {
            var result = run.progress().during(run.job()::run);
            if (claimed.change(run, it -> it.finish(result, clock.instant())).isEmpty()) {
                run.job().undo();
            }
        } catch (Refusal refusal) {
            end(run, refusal.reason().code(), refusal.faults());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Only the kind of failure: a message may quote what was being read, and those may be people's names.
            LOG.log(Level.ERROR, "Work {0} has failed: {1}", run.id(), nameOf(e));
            end(run, WorkReason.WORK_FAILED.code(), List.of());
        }
    }

    private void end(WorkAttempt run, String code, List<Fault> faults) {
        try {
            run.job().undo();
        } finally {
            claimed.change(run, it -> it.end(code, faults, clock.instant()));
        }
    }

    private static String nameOf(Throwable e) {
        return e.getClass().getName();
    }
}
