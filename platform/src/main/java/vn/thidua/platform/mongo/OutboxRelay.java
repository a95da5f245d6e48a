package vn.thidua.platform.mongo;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that does what it is asked to at once, and a round every so often; before it stops it does what was asked. */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Duration every;
    private final Runnable round;

    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    OutboxRelay(Duration every, Runnable round) {
        this.every = every;
        this.round = round;
    }

    /** Not done when the relay is at rest: the first round after its start finds it. */
    void soon(Runnable work) {
        var awake = thread;
        if (awake != null) {
            awake.execute(() -> quietly(work));
        }
    }

    /** Awake before the first request comes, and until the last one is answered. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public void start() {
        var starting = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("outbox-relay").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
        starting.scheduleWithFixedDelay(() -> quietly(round), 0, every.toNanos(), TimeUnit.NANOSECONDS);
        thread = starting;
    }

    @Override
    public void stop() {
        var stopping = thread;
        if (stopping == null) {
            return;
        }
        thread = null;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException e) {
            stopping.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("The outbox could not be read or written, to be tried again: {}", e.toString());
        }
    }
}
