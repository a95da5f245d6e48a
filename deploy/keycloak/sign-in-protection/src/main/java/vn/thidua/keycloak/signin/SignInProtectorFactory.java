package vn.thidua.keycloak.signin;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.services.managers.BruteForceProtectorFactory;

/** Replaces Keycloak's own protection, which locks an account for everybody. */
public final class SignInProtectorFactory implements BruteForceProtectorFactory {

    private static final int BEFORE_KEYCLOAKS_OWN = 1;

    private final InProgress inProgress = new InProgress();
    private ProtectorSettings settings =
            new ProtectorSettings(ProtectorSettings.PRESET_NETWORK, ProtectorSettings.PRESET_ACCOUNT);

    @Override
    public BruteForceProtector create(KeycloakSession session) {
        return new SignInProtector(session, settings, inProgress);
    }

    @Override
    public void init(Config.Scope configured) {
        settings = ProtectorSettings.of(configured);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing depends on other providers.
    }

    @Override
    public void close() {
        // Nothing to give back.
    }

    @Override
    public String getId() {
        return "thidua";
    }

    @Override
    public int order() {
        return BEFORE_KEYCLOAKS_OWN;
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(ProtectorSettings.NETWORK)
                .type(ProviderConfigProperty.INTEGER_TYPE)
                .helpText("Failures of one network, over all accounts, before its unknown browsers wait.")
                .defaultValue(ProtectorSettings.PRESET_NETWORK)
                .add()
                .property()
                .name(ProtectorSettings.ACCOUNT)
                .type(ProviderConfigProperty.INTEGER_TYPE)
                .helpText("Failures of one account, from all networks, before its unknown browsers wait.")
                .defaultValue(ProtectorSettings.PRESET_ACCOUNT)
                .add()
                .build();
    }
}
