package vn.thidua.registration.work;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a work item asks and reports while it runs: whether it is still wanted, and how far it has come. It is at hand
 * wherever the work has got to; where nothing runs as work, asking and reporting do nothing.
 */
public final class WorkProgress {

    private static final ScopedValue<WorkProgress> PRESENT = ScopedValue.newInstance();

    private final AtomicReference<@Nullable WorkReason> unwanted = new AtomicReference<>();
    private volatile int done;
    private volatile int total;

    /** Refuses to continue with what nobody wants any more. Cheap: to be asked in the innermost loops. */
    public static void check() {
        if (PRESENT.isBound()) {
            var reason = PRESENT.get().unwanted.get();
            if (reason != null) {
                throw reason.because("the work was to end");
            }
        }
    }

    /** Returns how far the work is; a total of 0 is not known. */
    public static void report(int done, int total) {
        if (PRESENT.isBound()) {
            PRESENT.get().done = done;
            PRESENT.get().total = total;
        }
        check();
    }

    <T> T during(Supplier<T> work) {
        return ScopedValue.where(PRESENT, this).call(work::get);
    }

    /** The first reason counts. */
    void end(WorkReason reason) {
        unwanted.compareAndSet(null, reason);
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }
}
