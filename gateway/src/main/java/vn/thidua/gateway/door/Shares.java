package vn.thidua.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.GatewaySettings.Share;
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
final class Shares extends OncePerRequestFilter {

    private static final long RETRY_AFTER_SECONDS = 2;

    private final Share share;
    private final SecurityLog log;
    private final ConcurrentHashMap<String, Turns> turns = new ConcurrentHashMap<>();

    Shares(Share share, SecurityLog log) {
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
        var mine = turns.compute(key, (_, known) -> known == null ? new Turns(share) : known.withOneMore());
        try {
            if (mine.take(files)) {
                goOn(request, response, chain, mine, files);
            } else {
                log.refused(Action.SHARE_CHECK, Problem.TOO_MANY_REQUESTS, caller, request);
                Problem.TOO_MANY_REQUESTS.write(request, response, RETRY_AFTER_SECONDS);
            }
        } finally {
            turns.computeIfPresent(key, (_, known) -> known.withOneLess());
        }
    }

    private static void goOn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Turns mine, boolean files)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            mine.giveBack(files);
        }
    }
}
