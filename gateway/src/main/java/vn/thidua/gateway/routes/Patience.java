package vn.thidua.gateway.routes;

import java.time.Duration;
import org.springframework.web.servlet.function.ServerRequest;

/** Until when there is something to wait for, however often a service is asked meanwhile. */
record Patience(long until) {

    private static final String ATTRIBUTE = Patience.class.getName();

    static void begin(ServerRequest request, Duration limit) {
        request.servletRequest().setAttribute(ATTRIBUTE, new Patience(System.nanoTime() + limit.toNanos()));
    }

    static Duration left(ServerRequest request) {
        if (request.servletRequest().getAttribute(ATTRIBUTE) instanceof Patience patience) {
            return Duration.ofNanos(patience.until - System.nanoTime());
        }
        throw new IllegalStateException("nobody said how long to wait");
    }
}
