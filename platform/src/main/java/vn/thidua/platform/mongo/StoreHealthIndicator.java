package vn.thidua.platform.mongo;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while the store answers and all is done that has to be done before the first request. Answers in time whatever hangs. */
final class StoreHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TIMEOUT = Duration.ofMillis(1500);

    private final Store store;

    StoreHealthIndicator(Store store) {
        super("The store does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        store.ping(TIMEOUT);
        health.status(store.isReady() ? "UP" : "OUT_OF_SERVICE");
    }
}
