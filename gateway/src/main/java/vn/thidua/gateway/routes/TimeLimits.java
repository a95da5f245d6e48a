package vn.thidua.gateway.routes;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Cuts off calls whose time is up. The thread of a request waits for its call itself, and a cut makes it go on at once:
 * no other thread ever holds anything of a request.
 */
@Component
final class TimeLimits implements DisposableBean {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("time-limits").factory());

    TimeLimits() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Lets the call run so long, until the limit is lifted. */
    TimeLimit on(Cancellable call, Duration time) {
        var limit = new TimeLimit(call);
        limit.startIn(timer.schedule(limit, time.toNanos(), TimeUnit.NANOSECONDS));
        return limit;
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
