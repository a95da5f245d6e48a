package vn.thidua.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.path.RouteClass;
import vn.thidua.gateway.problem.Problem;

/**
 * Keeps the trouble of one service with one kind of work to that: asks again only where asking twice is harmless, and
 * gives up early.
 */
final class ResilienceFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ResilienceFilter.class);
    private static final long RETRY_AFTER_SECONDS = 5;

    private final Map<RouteClass, CircuitBreaker> breakers;
    private final Retry retry;
    private final Duration timeLimit;

    ResilienceFilter(Map<RouteClass, CircuitBreaker> breakers, Retry retry, Duration timeLimit) {
        this.breakers = breakers;
        this.retry = retry;
        this.timeLimit = timeLimit;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var breaker = Objects.requireNonNull(breakers.get(RouteClass.of(request.servletRequest())));
        ServiceCall.begin(request, breaker, timeLimit);
        Callable<ServerResponse> call = breaker.decorateCallable(() -> serviceResponse(request, next));
        try {
            return HttpMethod.GET.equals(request.method()) ? retry.executeCallable(call) : call.call();
        } catch (ServiceFailure e) {
            log.warn(
                    "{} {} went unanswered: {}",
                    request.method(),
                    RequestedPath.of(request.servletRequest()).text(),
                    e.getMessage());
            return Problem.SERVICE_UNAVAILABLE.response(request, e.retryAfter(RETRY_AFTER_SECONDS));
        } catch (CallNotPermittedException e) {
            return Problem.SERVICE_UNAVAILABLE.response(request, RETRY_AFTER_SECONDS);
        }
    }

    private static ServerResponse serviceResponse(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var response = next.handle(request);
        if (ServiceResponse.of(request) instanceof ServiceResponse serviceResponse && serviceResponse.isFailure()) {
            ServiceResponse.discard(request);
            throw new ServiceFailure(response.statusCode().value(), serviceResponse.retryAfter());
        }
        return response;
    }
}
