package vn.thidua.platform.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import vn.thidua.platform.domain.Duties;

/** How every service lets in: a token of its own audience on everything but health and metrics, and bodies up to a limit. */
@AutoConfiguration(
        afterName = "vn.thidua.platform.duty.DutyHearing",
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication
@EnableConfigurationProperties(BodyLimits.class)
@Import({ProblemAdvice.class, EarlyErrors.class})
class WebAutoConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var lettingIn = new LettingIn(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(lettingIn))
                .oauth2ResourceServer(it -> it.authenticationEntryPoint(lettingIn)
                        .jwt(_ -> {})
                        .withObjectPostProcessor(answeringAllFailures(lettingIn)))
                .build();
    }

    /** By itself the filter lets a failure to reach the identity provider fall through to the servlet container. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringAllFailures(LettingIn lettingIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(lettingIn::commence);
                return filter;
            }
        };
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** After the security chain: who is not let in hears that first. */
    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(
            BodyLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registration = new FilterRegistrationBean<>(new BodyFilter(limits, problems));
        registration.setOrder(0);
        return registration;
    }

    @Bean
    JacksonModule textModule() {
        return new TextModule();
    }

    @Bean
    JacksonModule dayModule() {
        return new DayModule();
    }

    @Bean
    WebMvcConfigurer commandResolving(Duties duties, Clock clock) {
        var resolver = new CommandResolver(new Actors(duties, clock));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }
        };
    }
}
