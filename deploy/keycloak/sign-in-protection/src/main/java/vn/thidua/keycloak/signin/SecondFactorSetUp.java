package vn.thidua.keycloak.signin;

import org.keycloak.authentication.AuthenticationFlowCallback;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/**
 * Anyone who has set up a second factor gives it at each sign-in, asked for or not, and has then reached the level that stands
 * for it. Where that level was reached already in this sign-in, nothing is asked again.
 */
final class SecondFactorSetUp implements ConditionalAuthenticator, AuthenticationFlowCallback {

    private static final int LEVEL = 2;

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        var person = context.getUser();
        return person != null
                && reached(context).getLevelOfAuthenticationFromCurrentAuthentication() < LEVEL
                && person.credentialManager().isConfiguredFor(OTPCredentialModel.TYPE);
    }

    @Override
    public void onParentFlowSuccess(AuthenticationFlowContext context) {
        reached(context).setLevelAuthenticated(LEVEL);
    }

    private static AcrStore reached(AuthenticationFlowContext context) {
        return new AcrStore(context.getSession(), context.getAuthenticationSession());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // A condition shows no form.
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // Anyone who has no second factor is not asked for one here.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
