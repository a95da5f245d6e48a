package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.path.RequestedPath;

/** The way to Keycloak and back to the page a person came from. */
@Component
public final class SignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Logger log = LoggerFactory.getLogger(SignIn.class);
    private static final String START = "/oauth2/authorization/keycloak";
    private static final String FAILED = "/?signin=failed";

    private final ClientRegistrationRepository registrations;

    SignIn(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.authorizationEndpoint(start -> start.authorizationRequestResolver(new RememberingThePage()))
                .successHandler(SignIn::succeeded)
                .failureHandler(SignIn::failed);
    }

    private static void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        show(response, ReturnTo.take(request));
    }

    /** Somebody who is signed in already, in another tab, has only come back to an old address. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        var session = request.getSession(false);
        var signedIn = session != null && session.getAttribute(Tokens.ATTRIBUTE) != null;
        var code = e instanceof OAuth2AuthenticationException oauth2
                ? oauth2.getError().getErrorCode()
                : e.getClass().getSimpleName();
        log.info("A sign-in did not succeed: {}", code);
        show(response, signedIn ? ReturnTo.HOME : FAILED);
    }

    /** By path alone, so that neither a proxy in front nor a forged host has a say in where. */
    private static void show(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, page);
    }

    private final class RememberingThePage implements OAuth2AuthorizationRequestResolver {

        private final OAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations);

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            if (!START.equals(RequestedPath.of(request).text())) {
                return null;
            }
            ReturnTo.remember(request);
            return resolver.resolve(request);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
            return resolver.resolve(request, registrationId);
        }
    }
}
