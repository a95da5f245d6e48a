package vn.thidua.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.problem.Problem;

/**
 * Takes in the whole body before a service hears of the request: one too large never reaches it, and a slow sender
 * does not use up the service's time limit.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 1 << 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            Problem.BODY_TOO_LARGE.write(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            Problem.BODY_TOO_LARGE.write(request, response);
        } else {
            chain.doFilter(new ReceivedRequest(request, body), response);
        }
    }
}
