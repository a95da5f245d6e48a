package vn.thidua.gateway.filter;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;
import vn.thidua.gateway.signin.SessionCsrf;
import vn.thidua.gateway.signin.SessionSecurityContextRepository;
import vn.thidua.gateway.signin.SignInCustomizer;
import vn.thidua.gateway.signin.SignOutCustomizer;
import vn.thidua.gateway.streams.LiveStreams;
import vn.thidua.gateway.streams.StreamShareFilter;

/** Who gets in, in the order in which it is asked. */
@Configuration(proxyBeanMethods = false)
class GatewaySecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            GatewayProperties properties,
            SessionSecurityContextRepository people,
            SessionCsrf csrf,
            SignInCustomizer signIn,
            SignOutCustomizer signOut,
            LiveStreams streams,
            SecurityLog log) {
        return http.securityContext(it -> it.securityContextRepository(people))
                .sessionManagement(it -> it.sessionFixation(SessionFixationConfigurer::none))
                .addFilterBefore(new RateLimitFilter(properties.rate(), log), CsrfFilter.class)
                .addFilterBefore(new SameOriginFilter(properties.publicUrl(), log), CsrfFilter.class)
                .csrf(tokens -> tokens.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(new CsrfHeader())
                        .requireCsrfProtectionMatcher(SameOriginFilter.CHANGES))
                .oauth2Login(signIn)
                .logout(signOut)
                .authorizeHttpRequests(GatewaySecurityConfiguration::rules)
                .addFilterAfter(new BodyLimitFilter(log), AuthorizationFilter.class)
                .addFilterAfter(new ShareFilter(properties.share(), log), BodyLimitFilter.class)
                .addFilterAfter(new StreamShareFilter(streams, log), ShareFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, _) -> Problem.NOT_SIGNED_IN.write(request, response))
                        .accessDeniedHandler((request, response, e) -> deny(request, response, e, log)))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    /** Measuring each filter of the chain costs more than most of them do. */
    @Bean
    SecurityObservationSettings unmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/**")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/logout/connect/back-channel/keycloak")
                .permitAll()
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void deny(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e, SecurityLog log)
            throws IOException {
        if (e instanceof CsrfException) {
            log.refused(Action.CSRF_CHECK, Problem.CSRF_REFUSED, Caller.of(request), request);
            Problem.CSRF_REFUSED.write(request, response);
        } else {
            Problem.NOT_ALLOWED.write(request, response);
        }
    }
}
