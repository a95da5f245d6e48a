package vn.thidua.gateway.session;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares the store of the sessions as soon as it answers, however long after the start that is; the gateway is ready
 * from then on. When the store goes away later, pages are still served and the rest says 503, so it stays ready: with no
 * instance left to ask, people would see less. Asking for health asks nobody.
 */
@Component
final class SessionsHealthIndicator implements HealthIndicator, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionsHealthIndicator.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SessionCollection sessions;
    private volatile boolean running;
    private volatile boolean prepared;

    SessionsHealthIndicator(SessionCollection sessions) {
        this.sessions = sessions;
    }

    @Override
    public Health health() {
        return prepared ? Health.up().build() : Health.outOfService().build();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("sessions").start(this::prepare);
    }

    private void prepare() {
        while (running && !prepared) {
            try {
                sessions.prepare();
                prepared = true;
            } catch (SessionsUnavailable e) {
                log.warn("The session store does not answer yet: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
