package vn.thidua.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/** Lets a change through only when the browser says that it comes from the application's own pages. */
final class SameOriginFilter extends OncePerRequestFilter {

    /** Requests that change something for somebody. Nobody is protected by refusing a stranger, for whom nothing changes. */
    static final RequestMatcher CHANGES = request -> switch (request.getMethod()) {
        case "GET", "HEAD", "OPTIONS", "TRACE" -> false;
        default -> signedIn();
    };

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String origin;
    private final SecurityLog log;

    SameOriginFilter(URI publicUrl, SecurityLog log) {
        this.log = log;
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            log.refused(Action.CSRF_CHECK, Problem.CSRF_REFUSED, Caller.of(request), request);
            Problem.CSRF_REFUSED.write(request, response);
        }
    }

    /** A client that sends neither header is no browser of today; the CSRF token has to convince alone. */
    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var sender = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || OWN.contains(site)) && (sender == null || sender.equals(origin));
    }

    private static boolean signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
