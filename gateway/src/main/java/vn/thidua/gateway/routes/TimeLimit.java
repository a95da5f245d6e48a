package vn.thidua.gateway.routes;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/** The limit on one call. It is either lifted or cuts the call off, never both. */
final class TimeLimit implements Runnable {

    private enum State {
        RUNNING,
        LIFTED,
        OVER
    }

    private final Cancellable call;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private volatile @Nullable Future<?> alarm;

    TimeLimit(Cancellable call) {
        this.call = call;
    }

    void startIn(Future<?> alarm) {
        this.alarm = alarm;
    }

    /** Whether the call was in time. */
    boolean lift() {
        var inTime = state.compareAndSet(State.RUNNING, State.LIFTED);
        var set = alarm;
        if (inTime && set != null) {
            set.cancel(false);
        }
        return inTime;
    }

    /** Closing a connection must not keep the alarms of other calls waiting. */
    @Override
    public void run() {
        if (state.compareAndSet(State.RUNNING, State.OVER)) {
            Thread.startVirtualThread(call::cancel);
        }
    }
}
