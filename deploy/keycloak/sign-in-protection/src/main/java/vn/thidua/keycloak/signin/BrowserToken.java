package vn.thidua.keycloak.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.Token;
import org.keycloak.TokenCategory;

/**
 * What a browser keeps of those who have signed in with it: a name of its own and the last few accounts, hashed.
 *
 * <p>Signed with the realm's key for itself, so that no one makes one up. It admits nobody: it only says whose failures
 * slow whom.
 */
record BrowserToken(
        @JsonProperty("typ") @Nullable String type,
        @JsonProperty("jti") @Nullable String browser,
        @JsonProperty("exp") long expires,
        @JsonProperty("accounts") @Nullable List<String> accounts)
        implements Token {

    private static final String TYPE = "Thidua-Browser";
    private static final int MOST_ACCOUNTS = 8;
    private static final int BYTES_OF_NAME = 16;

    static BrowserToken fresh(long expires) {
        byte[] name = new byte[BYTES_OF_NAME];
        new SecureRandom().nextBytes(name);
        return new BrowserToken(TYPE, Base64.getUrlEncoder().withoutPadding().encodeToString(name), expires, List.of());
    }

    /** Whether this is such a token and still valid. */
    boolean holds(long now) {
        return TYPE.equals(type) && browser != null && accounts != null && now < expires;
    }

    boolean knows(String account) {
        return accounts != null && accounts.contains(CounterKeys.hash(account));
    }

    /** The same browser after {@code account} has signed in; of many accounts the one longest ago goes. */
    BrowserToken with(String account, long until) {
        var next = new ArrayList<>(accounts == null ? List.of() : accounts);
        next.remove(CounterKeys.hash(account));
        next.addFirst(CounterKeys.hash(account));
        return new BrowserToken(
                type, browser, until, List.copyOf(next.subList(0, Math.min(MOST_ACCOUNTS, next.size()))));
    }

    @Override
    @JsonIgnore
    public TokenCategory getCategory() {
        return TokenCategory.INTERNAL;
    }
}
