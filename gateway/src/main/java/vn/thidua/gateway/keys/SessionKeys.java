package vn.thidua.gateway.keys;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The secrets of this installation, given as {@code id:base64,id:base64}. The first is used for all that is written,
 * each for what was written with it: a new one is first given to every instance as the last, then put first, and an old
 * one is taken away when nothing it was used for is left. Each purpose has keys of its own, derived from these.
 */
public final class SessionKeys {

    private static final int BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final Map<String, byte[]> secrets;

    private SessionKeys(Map<String, byte[]> secrets) {
        this.secrets = secrets;
    }

    /** Fails without repeating anything of the text. */
    public static SessionKeys of(String text) {
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        for (var part : text.split(",", -1)) {
            var pair = part.strip().split(":", 2);
            var secret = pair.length == 2 && ID.matcher(pair[0]).matches() ? decoded(pair[1]) : new byte[0];
            if (secret.length != BYTES || secrets.put(pair[0], secret) != null) {
                throw new IllegalArgumentException(
                        "THIDUA_SESSION_KEYS must be id:base64(32 bytes), several of them separated by commas");
            }
        }
        return new SessionKeys(secrets);
    }

    public KeyRing ringFor(Purpose purpose) {
        return KeyRing.derived(secrets, purpose);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
