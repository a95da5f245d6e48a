package vn.thidua.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.caller.KeyedSemaphore;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.path.RouteClass;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.tomcat.PacedInputStream;

/**
 * Takes in the whole body before anybody behind learns of the request: one too large never reaches a service, and a slow
 * sender uses up nobody's time but their own. Files may be larger than other bodies, where files are wanted.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(BodyLimitFilter.class);

    static final int BYTES = 1 << 20;
    static final int FILE_BYTES = 10 << 20;
    static final int LOGOUT_TOKEN_BYTES = 16 << 10;

    /** Bodies on their way at once: of a person, and of an address, which may be many people's or the realm's. */
    static final int MOST_OF_A_PERSON = 6;

    static final int MOST_OF_AN_ADDRESS = 64;

    private final KeyedSemaphore underWay = new KeyedSemaphore();
    private final SecurityLog securityLog;

    BodyLimitFilter(SecurityLog securityLog) {
        this.securityLog = securityLog;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !hasBody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (limit == 0) {
            refuse(Problem.BODY_UNEXPECTED, request, response);
        } else if (request.getContentLengthLong() > limit) {
            refuse(Problem.BODY_TOO_LARGE, request, response);
        } else {
            takeInTurn(request, response, limit, chain);
        }
    }

    private void takeInTurn(HttpServletRequest request, HttpServletResponse response, int limit, FilterChain chain)
            throws ServletException, IOException {
        var sender = Caller.of(request);
        if (!underWay.enter(sender.key(), sender.isPerson() ? MOST_OF_A_PERSON : MOST_OF_AN_ADDRESS)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(Problem.TOO_MANY_REQUESTS, request, response);
            return;
        }
        ReceivedBody body;
        try {
            body = ReceivedBody.read(new PacedInputStream(request.getInputStream()), limit);
        } catch (IOException e) {
            refuse(e, request, response);
            return;
        } finally {
            underWay.leave(sender.key());
        }
        try (body) {
            if (body.length() > limit) {
                refuse(Problem.BODY_TOO_LARGE, request, response);
            } else {
                chain.doFilter(new ReceivedRequest(request, body), response);
            }
        }
    }

    private void refuse(IOException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (failure) {
            case PacedInputStream.TooSlow _ -> {
                response.setHeader(HttpHeaders.CONNECTION, "close");
                refuse(Problem.BODY_TOO_SLOW, request, response);
            }
            // The container has refused it already.
            case PacedInputStream.Broken _ -> {}
            default -> {
                log.error("A body cannot be kept until it has arrived", failure);
                Problem.SERVICE_UNAVAILABLE.write(request, response, 30);
            }
        }
    }

    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        securityLog.refused(Action.BODY_CHECK, problem, Caller.of(request), request);
        problem.write(request, response);
    }

    private static int limit(HttpServletRequest request) {
        return switch (RequestedPath.of(request).area()) {
            case API -> limitOfApi(request);
            case BACK_CHANNEL -> LOGOUT_TOKEN_BYTES;
            default -> 0;
        };
    }

    private static int limitOfApi(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> 0;
            default -> RouteClass.of(request) == RouteClass.FILES ? FILE_BYTES : BYTES;
        };
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
