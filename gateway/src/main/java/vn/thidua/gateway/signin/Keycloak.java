package vn.thidua.gateway.signin;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The realm as the gateway itself speaks to it on behalf of somebody who is signed in. Each call has little time. */
final class Keycloak {

    private static final Logger log = LoggerFactory.getLogger(Keycloak.class);

    /** How the framework calls an answer of the realm that is none. */
    private static final String NO_ANSWER = "invalid_token_response";

    private final ClientRegistration registration;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing;
    private final RestClient rest;
    private final String logout;

    Keycloak(
            ClientRegistration registration,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing,
            RestClient rest,
            String logout) {
        this.registration = registration;
        this.refreshing = refreshing;
        this.rest = rest;
        this.logout = logout;
    }

    /** Whether a sign-in failed because the realm did not answer, and for no reason of its own. */
    static boolean isAway(Exception failure) {
        return failure instanceof OAuth2AuthenticationException oauth2
                        && oauth2.getError().getErrorCode().equals(NO_ANSWER)
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException;
    }

    /** Fresh tokens, or {@link SignInEnded} when the realm will not give any. */
    Tokens renewed(Tokens old) {
        var refresh = old.refreshToken();
        if (refresh == null) {
            throw new SignInEnded("no-refresh-token");
        }
        try {
            var answer = refreshing.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(registration, old.accessToken(), refresh));
            return Tokens.of(answer.getAccessToken(), answer.getRefreshToken());
        } catch (OAuth2AuthorizationException e) {
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new SignInEnded("refresh-token-refused");
            }
            throw e;
        }
    }

    /** Ends the session at the realm, and returns whether the realm knows of it. */
    boolean end(Tokens tokens) {
        if (tokens.refresh() == null) {
            return true;
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", registration.getClientId());
        form.add("client_secret", registration.getClientSecret());
        form.add("refresh_token", tokens.refresh());
        try {
            rest.post()
                    .uri(logout)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    // A session that is over already is refused with 400, and is over.
                    .onStatus(status -> status.value() == 400, (_, _) -> {})
                    .onStatus(HttpStatusCode::is3xxRedirection, (_, _) -> {
                        throw new RestClientException("it is said to be elsewhere");
                    })
                    .toBodilessEntity();
            return true;
        } catch (RestClientException e) {
            log.warn("A session could not be ended at Keycloak: {}", e.getMessage());
            return false;
        }
    }
}
