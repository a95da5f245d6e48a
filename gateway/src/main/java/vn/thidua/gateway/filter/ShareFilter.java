package vn.thidua.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.GatewayProperties.Share;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.path.RouteClass;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/**
 * A person's share of a service: so many requests at once, few of them with files. Some more wait for their turn among
 * the person's own, the rest are refused. Nobody waits for somebody else.
 */
final class ShareFilter extends OncePerRequestFilter {

    private static final long RETRY_AFTER_SECONDS = 2;

    private final Share share;
    private final SecurityLog log;
    private final ConcurrentHashMap<String, CallerShare> shares = new ConcurrentHashMap<>();

    ShareFilter(Share share, SecurityLog log) {
        this.share = share;
        this.log = log;
    }

    /** Streams are long and have a limit of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestedPath.of(request).area() != Area.API;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.of(request);
        var key = caller.key() + " " + RequestedPath.of(request).service();
        var files = RouteClass.of(request) == RouteClass.FILES;
        var mine = shares.compute(key, (_, known) -> known == null ? new CallerShare(share) : known.withOneMore());
        try {
            if (mine.tryAcquire(files)) {
                goOn(request, response, chain, mine, files);
            } else {
                log.refused(Action.SHARE_CHECK, Problem.TOO_MANY_REQUESTS, caller, request);
                Problem.TOO_MANY_REQUESTS.write(request, response, RETRY_AFTER_SECONDS);
            }
        } finally {
            shares.computeIfPresent(key, (_, known) -> known.withOneLess());
        }
    }

    private static void goOn(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            CallerShare mine,
            boolean files)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            mine.release(files);
        }
    }
}
