package vn.thidua.keycloak.signin;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticationFlowCallbackFactory;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link SecondFactorSetUp} to the realm's sign-in flow. */
public final class SecondFactorSetUpFactory
        implements ConditionalAuthenticatorFactory, AuthenticationFlowCallbackFactory {

    private final SecondFactorSetUp condition = new SecondFactorSetUp();

    @Override
    public ConditionalAuthenticator getSingleton() {
        return condition;
    }

    @Override
    public String getId() {
        return "thidua-second-factor-set-up";
    }

    @Override
    public String getDisplayType() {
        return "Condition - second factor set up and not given yet";
    }

    @Override
    public String getHelpText() {
        return "Asks anyone who has a one-time code set up for it; level 2 is then reached.";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void init(Config.Scope configured) {
        // Nothing can be configured.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing depends on other providers.
    }

    @Override
    public void close() {
        // Nothing to give back.
    }
}
