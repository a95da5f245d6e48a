package vn.thidua.keycloak.signin;

import jakarta.ws.rs.core.UriInfo;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.ClientConnection;
import org.keycloak.common.util.Time;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.services.managers.BruteForceProtector;

/**
 * Slows the guessing of passwords and one-time codes without giving anybody the means to keep another person out.
 *
 * <p>Keycloak asks it before a password is looked at, and reports how that went. Nobody is ever locked out for good.
 */
final class SignInProtector implements BruteForceProtector {

    private static final Set<String> GUESSABLE =
            Set.of(PasswordCredentialModel.TYPE, OTPCredentialModel.TYPE, RecoveryAuthnCodesCredentialModel.TYPE);
    private static final String DECIDED = SignInProtector.class.getName();

    private final KeycloakSession session;
    private final ProtectorSettings settings;
    private final InProgress inProgress;
    private final KnownBrowsers browsers;

    SignInProtector(KeycloakSession session, ProtectorSettings settings, InProgress inProgress) {
        this.session = session;
        this.settings = settings;
        this.inProgress = inProgress;
        this.browsers = new KnownBrowsers(session);
    }

    /** One answer for the whole of a request; outside of a sign-in, whether unknown browsers have to wait. */
    @Override
    public boolean isTemporarilyDisabled(KeycloakSession current, RealmModel realm, UserModel user) {
        if (session.getContext().getAuthenticationSession() == null) {
            return limits(realm).holdUnknownBrowsers(user.getId(), Time.currentTimeMillis());
        }
        String decision = DECIDED + user.getId();
        var decided = session.getAttribute(decision, Boolean.class);
        if (decided != null) {
            return decided;
        }
        boolean held = hold(realm, user);
        session.setAttribute(decision, held);
        return held;
    }

    private boolean hold(RealmModel realm, UserModel user) {
        var attempt = attempt(user, session.getContext().getConnection());
        var limits = limits(realm);
        return !beginAlone(limits.turns(attempt)) || limits.hold(attempt, Time.currentTimeMillis());
    }

    private boolean beginAlone(Set<String> turns) {
        if (!inProgress.begin(turns)) {
            return false;
        }
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                inProgress.end(turns);
            }

            @Override
            protected void rollbackImpl() {
                inProgress.end(turns);
            }
        });
        return true;
    }

    @Override
    public void failedLogin(
            RealmModel realm,
            UserModel user,
            ClientConnection connection,
            UriInfo uri,
            @Nullable Set<String> credentials) {
        if (credentials == null || !Collections.disjoint(GUESSABLE, credentials)) {
            report(limits(realm).failed(attempt(user, connection)), realm, user, connection);
        }
    }

    @Override
    public void successfulLogin(
            RealmModel realm,
            UserModel user,
            ClientConnection connection,
            UriInfo uri,
            @Nullable Set<String> credentials) {
        if (credentials != null && !Collections.disjoint(GUESSABLE, credentials)) {
            limits(realm).succeeded(attempt(user, connection));
            browsers.remember(user.getId());
        }
    }

    /** Once for each limit that begins to hold, however long the guessing continues. */
    private void report(List<String> begun, RealmModel realm, UserModel user, ClientConnection connection) {
        begun.forEach(limit -> new EventBuilder(realm, session, connection)
                .event(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT)
                .user(user)
                .detail(Details.REASON, "too many failures of this " + limit)
                .success());
    }

    private Attempt attempt(UserModel user, ClientConnection connection) {
        return new Attempt(user.getId(), Networks.of(connection.getRemoteAddr()), browsers.knownTo(user.getId()));
    }

    private Limits limits(RealmModel realm) {
        String address = session.getContext().getConnection().getRemoteAddr();
        return settings.limits(new KeycloakFailures(session, realm, address), realm);
    }

    @Override
    public boolean isPermanentlyLockedOut(KeycloakSession current, RealmModel realm, UserModel user) {
        return false;
    }

    @Override
    public void cleanUpPermanentLockout(KeycloakSession current, RealmModel realm, UserModel user) {
        user.removeAttribute(UserModel.DISABLED_REASON);
    }

    @Override
    public void close() {
        // Nothing is held beyond the request.
    }
}
