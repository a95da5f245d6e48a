package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** Finds again what was asked of the realm; of that, only what cannot be said again is kept. */
final class SignInAttemptRepository implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final SignInAttemptCookies cookies;
    private final ClientRegistration realm;
    private final Clock clock;

    SignInAttemptRepository(SignInAttemptCookies cookies, ClientRegistration realm, Clock clock) {
        this.cookies = cookies;
        this.realm = realm;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked != null) {
            cookies.keep(SignInAttempt.of(asked, clock.instant()), request, response);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var attempt = cookies.find(request.getParameter(OAuth2ParameterNames.STATE), request);
        return attempt == null ? null : asked(attempt);
    }

    /** Each attempt ends once, however it ends. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var attempt = cookies.find(request.getParameter(OAuth2ParameterNames.STATE), request);
        if (attempt == null) {
            return null;
        }
        cookies.forget(attempt, response);
        attempt.endWith(request);
        return asked(attempt);
    }

    private OAuth2AuthorizationRequest asked(SignInAttempt attempt) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(realm.getProviderDetails().getAuthorizationUri()))
                .clientId(realm.getClientId())
                .redirectUri(realm.getRedirectUri())
                .scopes(realm.getScopes())
                .state(attempt.state())
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, realm.getRegistrationId());
                    attributes.put(OidcParameterNames.NONCE, attempt.nonce());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                })
                .build();
    }
}
