package vn.thidua.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.function.ServerRequest;

/** The attempt to get an answer: until when to wait for it, however often it is asked for, and on whose account. */
record ServiceCall(long until, CircuitBreaker breaker) {

    private static final String ATTRIBUTE = ServiceCall.class.getName();

    static void begin(ServerRequest request, CircuitBreaker breaker, Duration limit) {
        var attempt = new ServiceCall(System.nanoTime() + limit.toNanos(), breaker);
        request.servletRequest().setAttribute(ATTRIBUTE, attempt);
    }

    static ServiceCall of(ServerRequest request) {
        if (request.servletRequest().getAttribute(ATTRIBUTE) instanceof ServiceCall attempt) {
            return attempt;
        }
        throw new IllegalStateException("nobody said how long to wait");
    }

    Duration left() {
        return Duration.ofNanos(until - System.nanoTime());
    }

    /** The answer had begun and broke off. Later than this it may be the reader who was too slow for the service. */
    void brokeOff(ServiceFailure failure) {
        if (left().isPositive()) {
            breaker.onError(0, TimeUnit.NANOSECONDS, failure);
        }
    }
}
