package vn.thidua.gateway.routes;

import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** How long a service may take until it begins to answer. */
@FunctionalInterface
interface Patience {

    /** As long as it wants: for a stream, which answers when there is something to tell. */
    Patience ENDLESS = (request, next) -> next.handle(request);

    ServerResponse call(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception;

    /** Stops the call when its time is up, and returns only after it has stopped: the request is used again then. */
    static Patience of(TimeLimiter limit) {
        return (request, next) -> {
            var task = new FutureTask<>(() -> next.handle(request));
            var caller = Thread.ofVirtual().name(limit.getName() + "-call").unstarted(task);
            caller.start();
            try {
                return limit.executeFutureSupplier(() -> task);
            } catch (TimeoutException e) {
                caller.join(Duration.ofSeconds(2));
                Answer.discard(request);
                throw e;
            }
        };
    }
}
