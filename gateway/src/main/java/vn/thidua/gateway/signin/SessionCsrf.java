package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.keys.KeyRing;
import vn.thidua.gateway.keys.Purpose;
import vn.thidua.gateway.keys.SessionKeys;

/**
 * CSRF tokens that belong to a session: nothing is remembered, a token is the session's id under a key of our own. One of
 * another session, or from before the sign-in, is none. Own pages read it from a cookie; what comes back in that cookie
 * is never looked at.
 */
@Component
public final class SessionCsrf implements CsrfTokenRepository {

    static final String COOKIE = "XSRF-TOKEN";
    static final String HEADER = "X-XSRF-TOKEN";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyRing keys;

    SessionCsrf(SessionKeys keys) {
        this.keys = keys.ringFor(Purpose.CSRF_TOKENS);
    }

    /** The token the session would have, made with the key of the token that is shown, if that is one of ours. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        var shown = request.getHeader(HEADER);
        var id = shown == null ? keys.current() : shown.split("\\.", 2)[0];
        var key = keys.key(id);
        return key == null
                ? token(keys.current(), keys.currentKey(), session.getId())
                : token(id, key, session.getId());
    }

    /** Without a session nothing can be changed, so no token is valid. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var session = request.getSession(false);
        return token(keys.current(), keys.currentKey(), session == null ? "nobody" : session.getId());
    }

    /** Shows the session's token to its pages, or takes it away when there is no session. */
    public void show(HttpServletRequest request, HttpServletResponse response) {
        saveToken(request.getSession(false) == null ? null : generateToken(request), request, response);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                .path("/")
                .secure(true)
                .sameSite("Lax")
                .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static CsrfToken token(String keyId, SecretKey key, String sessionId) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var bytes = mac.doFinal(sessionId.getBytes(StandardCharsets.US_ASCII));
            return new DefaultCsrfToken(HEADER, "_csrf", keyId + "." + BASE64.encodeToString(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
