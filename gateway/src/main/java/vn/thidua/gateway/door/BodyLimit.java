package vn.thidua.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.problem.Problem;

/**
 * Takes in the whole body before a service hears of the request: one too large never reaches it, and a slow sender
 * does not use up the service's time limit. Files may be larger than other bodies, where files are wanted.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 1 << 20;
    static final int FILE_BYTES = 10 << 20;

    private static final String TAKES_FILES = "/api/registration/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = isFile(request) ? FILE_BYTES : BYTES;
        if (request.getContentLengthLong() > limit) {
            Problem.BODY_TOO_LARGE.write(request, response);
            return;
        }
        try (var body = ReceivedBody.take(request.getInputStream(), BYTES, limit)) {
            if (body.length() > limit) {
                Problem.BODY_TOO_LARGE.write(request, response);
            } else {
                chain.doFilter(new ReceivedRequest(request, body), response);
            }
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && request.getRequestURI().startsWith(TAKES_FILES)
                && type.split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
}
