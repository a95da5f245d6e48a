package vn.thidua.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Session ids: 256 random bits for the cookie, their digest for the store, so that a stolen backup opens no session. */
final class SessionKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionKey() {}

    static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** Whether it can be one; whatever else stands in a cookie need not be looked for. */
    static boolean isOne(String id) {
        return ONE.matcher(id).matches();
    }

    static String digest(String id) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
