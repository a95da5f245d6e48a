package vn.thidua.gateway.door;

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
import vn.thidua.gateway.container.Arriving;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.path.RouteClass;
import vn.thidua.gateway.problem.Problem;

/**
 * Takes in the whole body before anybody behind hears of the request: one too large never reaches a service, and a slow
 * sender uses up nobody's time but their own. Files may be larger than other bodies, where files are wanted.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(BodyLimit.class);

    static final int BYTES = 1 << 20;
    static final int FILE_BYTES = 10 << 20;
    static final int LOGOUT_TOKEN_BYTES = 16 << 10;

    /** Bodies on their way at once: of a person, and of an address, which may be many people's or the realm's. */
    static final int MOST_OF_A_PERSON = 6;

    static final int MOST_OF_AN_ADDRESS = 64;

    private final Places underWay = new Places();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !hasBody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (limit == 0) {
            Problem.BODY_UNEXPECTED.write(request, response);
        } else if (request.getContentLengthLong() > limit) {
            Problem.BODY_TOO_LARGE.write(request, response);
        } else {
            takeInTurn(request, response, limit, chain);
        }
    }

    private void takeInTurn(HttpServletRequest request, HttpServletResponse response, int limit, FilterChain chain)
            throws ServletException, IOException {
        var sender = Caller.of(request);
        if (!underWay.enter(sender.key(), sender.isPerson() ? MOST_OF_A_PERSON : MOST_OF_AN_ADDRESS)) {
            Problem.TOO_MANY_REQUESTS.write(request, response, 1);
            return;
        }
        ReceivedBody body;
        try {
            body = ReceivedBody.take(new Arriving(request.getInputStream()), limit);
        } catch (Arriving.TooSlow e) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            Problem.BODY_TOO_SLOW.write(request, response);
            return;
        } catch (Arriving.Broken e) {
            // The container has refused it already.
            return;
        } catch (IOException e) {
            log.error("A body cannot be kept until it has arrived", e);
            Problem.SERVICE_UNAVAILABLE.write(request, response, 30);
            return;
        } finally {
            underWay.leave(sender.key());
        }
        try (body) {
            if (body.length() > limit) {
                Problem.BODY_TOO_LARGE.write(request, response);
            } else {
                chain.doFilter(new ReceivedRequest(request, body), response);
            }
        }
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
