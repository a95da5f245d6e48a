package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Keeps the tokens in the session, so that they outlive the gateway and end with the sign-in. */
@Component
class TokensInSession implements OAuth2AuthorizedClientRepository {

    private final ClientRegistrationRepository registrations;

    TokensInSession(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        var registration = registrations.findByRegistrationId(registrationId);
        var session = request.getSession(false);
        if (registration == null
                || session == null
                || !(session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens)) {
            return null;
        }
        return (T) new OAuth2AuthorizedClient(
                registration, principal.getName(), tokens.accessToken(), tokens.refreshToken());
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession()
                .setAttribute(Tokens.ATTRIBUTE, Tokens.of(client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Tokens.ATTRIBUTE);
        }
    }
}
