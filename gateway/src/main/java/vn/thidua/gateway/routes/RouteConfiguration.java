package vn.thidua.gateway.routes;

import static java.util.stream.Collectors.toMap;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.path.RouteClass;
import vn.thidua.gateway.signin.TokenRelayFilter;

/** One route for each service, and one for the stream, which may take its time. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final String STREAM = "/api/notification/stream";

    private final TokenRelayFilter tokenRelay;
    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;
    private final Duration timeLimit;

    RouteConfiguration(
            TokenRelayFilter tokenRelay,
            CircuitBreakerRegistry breakers,
            RetryRegistry retries,
            GatewayProperties properties) {
        this.tokenRelay = tokenRelay;
        this.breakers = breakers;
        this.retries = retries;
        this.timeLimit = properties.timeLimit();
    }

    @Bean
    RouterFunction<ServerResponse> services(GatewayProperties properties) {
        var stream = route("stream")
                .route(path(STREAM), http())
                .before(uri(properties.notificationUrl()))
                .filter(tokenRelay)
                .filter(resilienceFilter("notification", RouteClass.STREAM))
                .build();
        return properties.services().entrySet().stream()
                .map(service -> to(service.getKey(), service.getValue()))
                .reduce(stream, RouterFunction::and);
    }

    private RouterFunction<ServerResponse> to(String name, URI address) {
        return route(name)
                .route(path("/api/" + name + "/**"), http())
                .before(uri(address))
                .filter(tokenRelay)
                .filter(resilienceFilter(name, RouteClass.READING, RouteClass.WRITING, RouteClass.FILES))
                .build();
    }

    private ResilienceFilter resilienceFilter(String service, RouteClass... classes) {
        var own = Arrays.stream(classes)
                .collect(toMap(Function.identity(), it -> breakers.circuitBreaker(service + "-" + it.label())));
        return new ResilienceFilter(own, retries.retry(service), timeLimit);
    }
}
