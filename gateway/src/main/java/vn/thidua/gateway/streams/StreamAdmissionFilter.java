package vn.thidua.gateway.streams;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.GatewayProperties.Streams;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;

/**
 * Opens streams in turn, few at a time: after a restart everybody comes at once, and opening costs far more than keeping
 * open. Some wait; the rest are sent away before anything has been done for them, each for another while.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class StreamAdmissionFilter extends OncePerRequestFilter {

    private final LiveStreams streams;
    private final Streams limits;
    private final Semaphore present;
    private final Semaphore turns;

    StreamAdmissionFilter(LiveStreams streams, GatewayProperties settings) {
        this.streams = streams;
        this.limits = settings.streams();
        this.present = new Semaphore(limits.openings() + limits.waiting());
        this.turns = new Semaphore(limits.openings(), true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestedPath.of(request).area() != Area.STREAM;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (streams.isFull() || !present.tryAcquire()) {
            sendAway(request, response);
            return;
        }
        try {
            openInTurn(request, response, chain);
        } finally {
            present.release();
        }
    }

    private void openInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasTurn()) {
            sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(limits.waitTimeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Not all to the same moment. */
    static void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.STREAMS_FULL.write(
                request, response, ThreadLocalRandom.current().nextLong(2, 20));
    }
}
