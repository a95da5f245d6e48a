package vn.thidua.keycloak.signin;

import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.models.RealmModel;

/**
 * How much is free before the waits begin: for one who tries an account, what the realm says; for a whole network and for
 * the unknown browsers of an account, what is configured for all realms.
 */
record ProtectorSettings(int freeOfNetwork, int freeOfAccount) {

    static final String NETWORK = "free-of-network";
    static final String ACCOUNT = "free-of-account";
    static final int PRESET_NETWORK = 100;
    static final int PRESET_ACCOUNT = 50;

    private static final Duration LONGEST_OF_NETWORK = Duration.ofMinutes(1);

    static ProtectorSettings of(Config.Scope configured) {
        return new ProtectorSettings(
                configured.getInt(NETWORK, PRESET_NETWORK), configured.getInt(ACCOUNT, PRESET_ACCOUNT));
    }

    Limits limits(Failures failures, RealmModel realm) {
        var first = Duration.ofSeconds(Math.max(1, realm.getWaitIncrementSeconds()));
        var longest = longer(first, Duration.ofSeconds(realm.getMaxFailureWaitSeconds()));
        return new Limits(
                failures,
                new Waits(Math.max(1, realm.getFailureFactor()), first, longest),
                new Waits(freeOfNetwork, first, longer(first, LONGEST_OF_NETWORK)),
                new Waits(freeOfAccount, first, longest));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
