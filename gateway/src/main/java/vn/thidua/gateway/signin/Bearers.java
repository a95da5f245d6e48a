package vn.thidua.gateway.signin;

import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import vn.thidua.gateway.session.LoginSession;
import vn.thidua.gateway.session.LoginSessions;

/**
 * Access tokens that are still good. Of many requests that find a token expired one renews it and the others wait for
 * the result, so that Keycloak may be told to accept each refresh token once only.
 */
final class Bearers {

    private final LoginSessions sessions;
    private final ClientRegistration registration;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final Clock clock;
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    Bearers(
            LoginSessions sessions,
            ClientRegistration registration,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            Clock clock) {
        this.sessions = sessions;
        this.registration = registration;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** A token for the session, which had the {@code known} ones when the request began. */
    String token(String sessionId, Tokens known) {
        if (known.goodAt(clock.instant())) {
            return known.access();
        }
        var lock = locks[Math.floorMod(sessionId.hashCode(), locks.length)];
        lock.lock();
        try {
            return renewed(sessionId);
        } finally {
            lock.unlock();
        }
    }

    private String renewed(String sessionId) {
        var session = sessions.findById(sessionId);
        var stored = tokens(session);
        if (session == null || stored == null) {
            throw new SignInEnded("the session is gone");
        }
        if (stored.goodAt(clock.instant())) {
            return stored.access();
        }
        try {
            var fresh = renewed(stored);
            session.setAttribute(Tokens.ATTRIBUTE, fresh);
            sessions.save(session);
            return fresh.access();
        } catch (SignInEnded e) {
            return renewedElsewhere(sessionId, e);
        }
    }

    private Tokens renewed(Tokens old) {
        var refresh = old.refreshToken();
        if (refresh == null) {
            throw new SignInEnded("there is no refresh token");
        }
        try {
            var answer = keycloak.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(registration, old.accessToken(), refresh));
            return Tokens.of(answer.getAccessToken(), answer.getRefreshToken());
        } catch (OAuth2AuthorizationException e) {
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new SignInEnded("the refresh token is not accepted any more");
            }
            throw e;
        }
    }

    /** Another replica may have used the refresh token first. */
    private String renewedElsewhere(String sessionId, SignInEnded ended) {
        var stored = tokens(sessions.findById(sessionId));
        if (stored != null && stored.goodAt(clock.instant())) {
            return stored.access();
        }
        throw ended;
    }

    private static @Nullable Tokens tokens(@Nullable LoginSession session) {
        return session == null ? null : session.getAttribute(Tokens.ATTRIBUTE);
    }
}
