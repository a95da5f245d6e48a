package vn.thidua.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.thidua.gateway.caller.TrustedProxies;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.session.SessionsUnavailable;
import vn.thidua.gateway.signin.SignInCustomizer;
import vn.thidua.http.trace.TraceContext;

/**
 * The outermost step: the trace begins, the security headers are set, what cannot be read in one way is refused, and no
 * exception gets past it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EntryFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(EntryFilter.class);

    private final SecurityHeaders headers;
    private final TrustedProxies proxies;
    private final RequestTargetCheck targetCheck;

    EntryFilter(SecurityHeaders headers, TrustedProxies proxies, RequestTargetCheck targetCheck) {
        this.headers = headers;
        this.proxies = proxies;
        this.targetCheck = targetCheck;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = TraceContext.of(request).open()) {
            headers.set(response);
            proxies.locate(request);
            if (targetCheck.admit(request, response)) {
                chain.doFilter(request, response);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            refuse(request, response, e instanceof ServletException && e.getCause() != null ? e.getCause() : e);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Throwable e)
            throws IOException {
        if (e instanceof SessionsUnavailable) {
            log.warn("The session store does not answer: {}", e.getMessage());
            if (RequestedPath.of(request).area().isSignIn()) {
                SignInCustomizer.showUnavailable(response);
            } else {
                Problem.SERVICE_UNAVAILABLE.write(request, response, 5);
            }
        } else if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.error(
                    "{} {} failed",
                    request.getMethod(),
                    RequestedPath.of(request).text(),
                    e);
            Problem.UNEXPECTED.write(request, response);
        }
    }
}
