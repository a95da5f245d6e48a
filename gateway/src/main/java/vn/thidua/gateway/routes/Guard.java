package vn.thidua.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;

/** Keeps one service's trouble its own: asks again only where asking twice is harmless, and gives up early. */
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);
    private static final Set<Integer> NO_ANSWER = Set.of(502, 503, 504);
    private static final long RETRY_AFTER_SECONDS = 5;

    private final CircuitBreaker breaker;
    private final Retry retry;
    private final Duration timeLimit;

    Guard(CircuitBreaker breaker, Retry retry, Duration timeLimit) {
        this.breaker = breaker;
        this.retry = retry;
        this.timeLimit = timeLimit;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Patience.begin(request, timeLimit);
        Callable<ServerResponse> call = breaker.decorateCallable(() -> answer(request, next));
        try {
            return HttpMethod.GET.equals(request.method()) ? retry.executeCallable(call) : call.call();
        } catch (NoAnswer e) {
            var path = RequestedPath.of(request.servletRequest()).text();
            log.warn("{} {} went unanswered: {}", request.method(), path, e.getMessage());
            return Problem.SERVICE_UNAVAILABLE.response(request, RETRY_AFTER_SECONDS);
        } catch (CallNotPermittedException e) {
            return Problem.SERVICE_UNAVAILABLE.response(request, RETRY_AFTER_SECONDS);
        }
    }

    private ServerResponse answer(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var response = next.handle(request);
        var status = response.statusCode().value();
        if (NO_ANSWER.contains(status)) {
            Answer.discard(request);
            throw new NoAnswer("it answered " + status);
        }
        return response;
    }
}
