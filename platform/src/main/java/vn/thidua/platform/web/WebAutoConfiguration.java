package vn.thidua.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
import vn.thidua.platform.text.Sentences;

/**
 * What every service asks of a request: a token of its own audience on everything but health and metrics, and bodies up
 * to a limit.
 */
@AutoConfiguration(
        afterName = "vn.thidua.platform.duty.DutyAutoConfiguration",
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication
@EnableConfigurationProperties({BodyLimitProperties.class, SignInProperties.class, ManagementPort.Properties.class})
@Import({ProblemAdvice.class, FallbackErrorController.class})
class WebAutoConfiguration {

    /** Before the security chain, which comes at -100. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var entryPoint = new TokenAuthenticationEntryPoint(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(entryPoint))
                .oauth2ResourceServer(it -> it.authenticationEntryPoint(entryPoint)
                        .jwt(_ -> {})
                        .withObjectPostProcessor(answeringAllFailures(entryPoint)))
                .build();
    }

    /** By itself the filter lets a failure to reach the identity provider fall through to the servlet container. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringAllFailures(
            TokenAuthenticationEntryPoint entryPoint) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(entryPoint::commence);
                return filter;
            }
        };
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        return filter(new TraceFilter(), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<NormalPathFilter> normalPathFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return filter(new NormalPathFilter(problems), FIRST);
    }

    @Bean
    ManagementPort managementPort(ManagementPort.Properties properties) {
        return new ManagementPort(properties);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> managementConnector(ManagementPort port) {
        return factory -> factory.addAdditionalConnectors(port.connector());
    }

    @Bean
    FilterRegistrationBean<ManagementFilter> managementFilter(
            ManagementPort port, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return filter(new ManagementFilter(port, problems), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<ReadinessFilter> readyFilter(
            ObjectProvider<Readiness> readiness,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var needed = readiness.stream().toList();
        return filter(new ReadinessFilter(() -> needed.stream().allMatch(Readiness::isReady), problems), FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<ParameterFilter> parameterFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return filter(new ParameterFilter(problems), FIRST + 3);
    }

    /** After the security chain: a refusal of access comes first. */
    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(
            BodyLimitProperties limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return filter(new BodyFilter(limits, problems), 0);
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    Sentences sentences() {
        return Sentences.load();
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
    WebMvcConfigurer commandResolving(Duties duties, SignInProperties rules, Clock clock) {
        var resolver = new CommandResolver(new Actors(duties, rules, clock));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }
        };
    }
}
