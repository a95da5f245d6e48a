package vn.thidua.keycloak.signin;

import java.util.Optional;

/** Somebody tries to be {@code account} from {@code network}; {@code browser} is there when it has been that person's before. */
record Attempt(String account, String network, Optional<String> browser) {

    /** Nobody else can count under this key, or only anyone who shares network and account. */
    String own() {
        return browser.map(known -> CounterKeys.hashed("browser", known, account))
                .orElseGet(() -> CounterKeys.hashed("account-and-network", account, network));
    }

    String wholeNetwork() {
        return CounterKeys.hashed("network", network);
    }
}
