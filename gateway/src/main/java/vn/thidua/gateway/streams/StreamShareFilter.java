package vn.thidua.gateway.streams;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/** A person's share of the streams. */
public final class StreamShareFilter extends OncePerRequestFilter {

    private final LiveStreams streams;
    private final SecurityLog log;

    public StreamShareFilter(LiveStreams streams, SecurityLog log) {
        this.streams = streams;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RequestedPath.of(request).area() != Area.STREAM;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Caller.of(request);
        if (!streams.admit(person)) {
            log.refused(Action.SHARE_CHECK, Problem.STREAMS_FULL, person, request);
            StreamAdmissionFilter.sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            streams.leave(person, request);
        }
    }
}
