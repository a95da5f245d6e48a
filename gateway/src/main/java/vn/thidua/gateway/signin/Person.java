package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thidua.gateway.session.SessionIdentity;

/**
 * Who is signed in, as far as the gateway needs to know: names are the business of the person records.
 *
 * @param sid the realm's id of its own session
 * @param authenticatedAt when the person last proved who they are
 * @param acr by what: "1" a password, "2" a second factor as well
 */
record Person(
        String subject,
        @Nullable String username,
        @Nullable String sid,
        Instant authenticatedAt,
        @Nullable String acr) implements AuthenticatedPrincipal, SessionIdentity, Serializable {

    static final String ATTRIBUTE = "person";

    private static final String SECOND_FACTOR = "2";

    static Person of(OidcUser user) {
        return new Person(
                Objects.requireNonNull(user.getSubject()),
                user.getPreferredUsername(),
                user.getClaimAsString("sid"),
                Objects.requireNonNullElseGet(user.getAuthenticatedAt(), Instant::now),
                user.getAuthenticationContextClass());
    }

    /** The person of a request's session. */
    static @Nullable Person of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Person person ? person : null;
    }

    boolean hasSecondFactor() {
        return SECOND_FACTOR.equals(acr);
    }

    @Override
    public String getName() {
        return subject;
    }
}
