package vn.thidua.keycloak.signin;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;

/** Reads and writes the cookie by which a browser is known to those who have signed in with it. */
final class KnownBrowsers {

    static final String COOKIE = "THIDUA_BROWSER";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final KeycloakSession session;

    KnownBrowsers(KeycloakSession session) {
        this.session = session;
    }

    /** The name of this request's browser, if {@code account} has signed in with it. */
    Optional<String> knownTo(String account) {
        return token().filter(token -> token.knows(account)).map(token -> requireNonNull(token.browser()));
    }

    /** Makes the browser known to {@code account}, for a year from now. */
    void remember(String account) {
        long until = Time.currentTime() + REMEMBERED.toSeconds();
        var token = token().orElseGet(() -> BrowserToken.fresh(until)).with(account, until);
        var context = session.getContext();
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(COOKIE)
                        .value(session.tokens().encode(token))
                        .path(AuthenticationManager.getRealmCookiePath(context.getRealm(), context.getUri()))
                        .maxAge((int) REMEMBERED.toSeconds())
                        .secure(true)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.STRICT)
                        .build());
    }

    private Optional<BrowserToken> token() {
        return Optional.ofNullable(
                        session.getContext().getRequestHeaders().getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .map(value -> session.tokens().decode(value, BrowserToken.class))
                .filter(token -> token.holds(Time.currentTime()));
    }
}
