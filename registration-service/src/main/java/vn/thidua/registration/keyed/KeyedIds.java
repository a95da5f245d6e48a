package vn.thidua.registration.keyed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.platform.domain.UseCase;

/**
 * Makes ids (RFC 9562, version 8) that follow from names, so that what the names say exists once, and from the service's own
 * key: whoever knows all the names still cannot tell the id, nor from an id whose it is.
 */
@UseCase
public class KeyedIds {

    private static final String HMAC = "HmacSHA256";

    private final IdKey key;

    public KeyedIds(IdKey key) {
        this.key = key;
    }

    public UUID of(String... names) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            var digest =
                    ByteBuffer.wrap(mac.doFinal(String.join("\u0000", names).getBytes(StandardCharsets.UTF_8)));
            var high = digest.getLong() & ~0xf000L | 0x8000L;
            var low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
