package vn.thidua.keycloak.signin;

import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionTaskWithResult;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Failures where Keycloak keeps its own: shared by the nodes of a cluster, dropped once they have been quiet for the realm's
 * time to reset failures.
 *
 * <p>Each look and each change is a transaction of its own: a look sees what others have done meanwhile, and a change is done
 * before the request is answered, whatever becomes of that.
 */
record KeycloakFailures(KeycloakSession session, RealmModel realm, String address) implements Failures {

    @Override
    public FailureCount of(String key) {
        return apart(own -> {
            @Nullable UserLoginFailureModel kept = own.loginFailures().getUserLoginFailure(realm, key);
            return kept == null ? FailureCount.NONE : new FailureCount(kept.getNumFailures(), kept.getLastFailure());
        });
    }

    @Override
    public int add(String key) {
        return apart(own -> {
            var kept = own.loginFailures().getUserLoginFailure(realm, key);
            var model = kept == null ? own.loginFailures().addUserLoginFailure(realm, key) : kept;
            model.setLastIPFailure(address);
            model.setLastFailure(Time.currentTimeMillis());
            model.incrementFailures();
            return model.getNumFailures();
        });
    }

    @Override
    public void forget(String key) {
        apart(own -> {
            boolean isThere = own.loginFailures().getUserLoginFailure(realm, key) != null;
            if (isThere) {
                own.loginFailures().removeUserLoginFailure(realm, key);
            }
            return isThere;
        });
    }

    private <T> T apart(KeycloakSessionTaskWithResult<T> task) {
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), task);
    }
}
