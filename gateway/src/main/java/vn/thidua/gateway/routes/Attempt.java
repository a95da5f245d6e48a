package vn.thidua.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.function.ServerRequest;

/** The attempt to get an answer: until when to wait for it, however often it is asked for, and on whose account. */
record Attempt(long until, CircuitBreaker breaker) {

    private static final String ATTRIBUTE = Attempt.class.getName();

    static void begin(ServerRequest request, CircuitBreaker breaker, Duration limit) {
        var attempt = new Attempt(System.nanoTime() + limit.toNanos(), breaker);
        request.servletRequest().setAttribute(ATTRIBUTE, attempt);
    }

    static Attempt of(ServerRequest request) {
        if (request.servletRequest().getAttribute(ATTRIBUTE) instanceof Attempt attempt) {
            return attempt;
        }
        throw new IllegalStateException("nobody said how long to wait");
    }

    Duration left() {
        return Duration.ofNanos(until - System.nanoTime());
    }

    /** The answer had begun and broke off. Later than this it may be the reader who was too slow for the service. */
    void brokeOff(NoAnswer failure) {
        if (left().isPositive()) {
            breaker.onError(0, TimeUnit.NANOSECONDS, failure);
        }
    }
}
