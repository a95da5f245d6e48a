package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

/**
 * Reads a body once, up to its limit, so that it can be refused in time and compared with another body under the same
 * key.
 */
final class BodyFilter extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String BODY = BodyFilter.class.getName();

    private final BodyLimitProperties limits;
    private final Semaphore large;
    private final HandlerExceptionResolver problems;

    BodyFilter(BodyLimitProperties limits, HandlerExceptionResolver problems) {
        this.limits = limits;
        this.large = new Semaphore(limits.uploadsAtOnce());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITH_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limits.of(request);
        if (request.getContentLengthLong() > limit) {
            refuseAsTooLarge(request, response, limit);
        } else if (!limits.isLarge(request)) {
            pass(request, response, chain, limit);
        } else if (turnComes()) {
            try {
                pass(request, response, chain, limit);
            } finally {
                large.release();
            }
        } else {
            refuse(request, response, CommonReason.TOO_MANY_REQUESTS.because("too many large bodies at a time"));
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int limit)
            throws ServletException, IOException {
        var body = limits.isLarge(request) ? readLarge(request, limit) : readSmall(request, limit);
        if (body.length > limit) {
            refuseAsTooLarge(request, response, limit);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new ReceivedRequest(request, body), response);
    }

    private static byte[] readSmall(HttpServletRequest request, int limit) throws IOException {
        return request.getInputStream().readNBytes(limit + 1);
    }

    /** Into one array of the length that was announced: growing with the body would take up to twice the memory. */
    private static byte[] readLarge(HttpServletRequest request, int limit) throws IOException {
        var length = (int) request.getContentLengthLong();
        if (length < 0) {
            return readSmall(request, limit);
        }
        var body = new byte[length];
        var read = request.getInputStream().readNBytes(body, 0, length);
        return read == length ? body : Arrays.copyOf(body, read);
    }

    private boolean turnComes() {
        try {
            return large.tryAcquire(limits.uploadTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuseAsTooLarge(HttpServletRequest request, HttpServletResponse response, int limit) {
        refuse(request, response, CommonReason.BODY_TOO_LARGE.because("more than %d bytes", limit));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        problems.resolveException(request, response, null, refusal);
    }

    /** The same for the same person, path, query and body only. */
    static String fingerprint(HttpServletRequest request, UUID subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var head = subject + "\n" + request.getMethod() + "\n" + request.getRequestURI() + query + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            if (request.getAttribute(BODY) instanceof byte[] body) {
                digest.update(body);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
