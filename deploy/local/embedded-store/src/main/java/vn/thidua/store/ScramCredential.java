package vn.thidua.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a server keeps of a user's password for SCRAM-SHA-256 (RFC 5802, RFC 7677): keys made with a salt, from which the
 * password cannot be recovered.
 */
final class ScramCredential {

    private static final String HMAC = "HmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    /** The least the standard allows: the password is long and random, so more rounds would only slow connecting. */
    private static final int ITERATIONS = 4096;

    private final String user;
    private final byte[] salt;
    private final byte[] storedKey;
    private final byte[] serverKey;

    private ScramCredential(String user, byte[] salt, byte[] salted) {
        this.user = user;
        this.salt = salt;
        this.storedKey = hash(hmac(salted, "Client Key"));
        this.serverKey = hmac(salted, "Server Key");
    }

    static ScramCredential of(String user, String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return of(user, password, salt);
    }

    /** The password in plain ASCII, so that it need not be prepared (RFC 7613). */
    static ScramCredential of(String user, String password, byte[] salt) {
        if (password.isEmpty() || !password.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException("a password of the store is printable ASCII without spaces");
        }
        return new ScramCredential(user, salt, salted(password, salt));
    }

    boolean isOf(String name) {
        return MessageDigest.isEqual(user.getBytes(UTF_8), name.getBytes(UTF_8));
    }

    /** Salt and rounds as the server sends them. */
    String parameters() {
        return "s=%s,i=%d".formatted(Base64.getEncoder().encodeToString(salt), ITERATIONS);
    }

    /** Whether anyone who made {@code proof} for this conversation knows the password. */
    boolean admits(byte[] proof, String conversation) {
        byte[] signature = hmac(storedKey, conversation);
        if (proof.length != signature.length) {
            return false;
        }
        byte[] clientKey = new byte[proof.length];
        for (int i = 0; i < proof.length; i++) {
            clientKey[i] = (byte) (proof[i] ^ signature[i]);
        }
        return MessageDigest.isEqual(hash(clientKey), storedKey);
    }

    /** By which the server shows that it, too, knows the password's keys. */
    String signature(String conversation) {
        return Base64.getEncoder().encodeToString(hmac(serverKey, conversation));
    }

    @Override
    public String toString() {
        return "ScramCredential[" + user + "]";
    }

    private static byte[] salted(String password, byte[] salt) {
        try {
            var specification = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
