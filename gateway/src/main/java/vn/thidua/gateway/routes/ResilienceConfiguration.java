package vn.thidua.gateway.routes;

import static io.github.resilience4j.core.IntervalFunction.ofExponentialRandomBackoff;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.routes.ServiceFailure.TooLate;

/** When a service counts as down, how often it is asked again and how long it is waited for. */
@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

    /** Only silence counts against a service: one page that fails for one person must not close it to all. */
    @Bean
    CircuitBreakerRegistry breakers() {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .recordExceptions(ServiceFailure.class)
                .build());
    }

    @Bean
    RetryRegistry retries(GatewayProperties settings) {
        return RetryRegistry.of(RetryConfig.custom()
                .maxAttempts(3)
                .intervalFunction(ofExponentialRandomBackoff(settings.retryPause(), 2.0))
                .retryExceptions(ServiceFailure.class)
                .ignoreExceptions(TooLate.class)
                .build());
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry registry) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry);
    }

    @Bean
    MeterBinder retryMetrics(RetryRegistry registry) {
        return TaggedRetryMetrics.ofRetryRegistry(registry);
    }
}
