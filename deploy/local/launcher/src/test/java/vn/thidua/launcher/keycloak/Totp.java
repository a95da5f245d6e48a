package vn.thidua.launcher.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.launcher.http.HtmlForm;

/** A person's device for one-time codes (RFC 6238), from which several are taken in a row, a bit ahead of their time. */
final class Totp {

    /** How many periods early or late the server takes a code, to be set there. */
    static final int WINDOW = 4;

    private static final int PERIOD = 30;

    private final byte[] secret;
    private long used;

    private Totp(String secret) {
        this.secret = secret.getBytes(UTF_8);
        this.used = now() - 1;
    }

    /** The one whose secret is on the page for setting it up. */
    static Totp offeredOn(String page) {
        return new Totp(HtmlForm.with("totp", page)
                .orElseThrow(() -> new AssertionError("no set-up page"))
                .hidden()
                .get("totpSecret"));
    }

    /** A code that was not given before. */
    String next() {
        used = Math.max(used + 1, now());
        return code(used);
    }

    private String code(long counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond() / PERIOD;
    }
}
