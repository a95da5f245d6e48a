package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Tokens between the moment they are issued and the moment the new session begins, within one request. They never come
 * into the session that may be there already: it may be somebody else's.
 */
@Component
class FreshTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = FreshTokens.class.getName();

    static Tokens of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Tokens tokens) {
            return tokens;
        }
        throw new IllegalStateException("nobody has signed in");
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(ATTRIBUTE, Tokens.of(client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(ATTRIBUTE);
    }
}
