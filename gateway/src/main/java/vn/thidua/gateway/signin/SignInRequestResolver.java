package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.thidua.gateway.path.RequestedPath;

/** What Keycloak is asked for when somebody wants to sign in, with what they wanted to see and have to show. */
final class SignInRequestResolver implements OAuth2AuthorizationRequestResolver {

    private static final String START = "/oauth2/authorization/keycloak";

    private final OAuth2AuthorizationRequestResolver resolver;

    SignInRequestResolver(ClientRegistrationRepository registrations) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var asked = START.equals(RequestedPath.of(request).text()) ? resolver.resolve(request) : null;
        if (asked == null) {
            return null;
        }
        var stepUp = StepUp.of(request.getParameter(SignInAttempt.STEP_UP));
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.putAll(stepUp.parameters()))
                .attributes(attributes -> {
                    attributes.put(SignInAttempt.STEP_UP, stepUp.name());
                    attributes.put(
                            SignInAttempt.RETURN_TO, ReturnTo.page(request.getParameter(SignInAttempt.RETURN_TO)));
                })
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return resolver.resolve(request, registrationId);
    }
}
