package vn.thidua.keycloak.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Names for what is counted: of one length, and revealing nothing of accounts and addresses. */
final class CounterKeys {

    private static final int BYTES = 18;

    private CounterKeys() {}

    static String hashed(String kind, String... parts) {
        return kind + ":" + hash(String.join("\n", parts));
    }

    static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
