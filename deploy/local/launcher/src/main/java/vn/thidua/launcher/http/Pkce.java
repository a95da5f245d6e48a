package vn.thidua.launcher.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that ties an authorization code to anyone who asked for it (RFC 7636). */
public record Pkce(String verifier) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static Pkce fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Pkce(BASE64.encodeToString(bytes));
    }

    public String challenge() {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
