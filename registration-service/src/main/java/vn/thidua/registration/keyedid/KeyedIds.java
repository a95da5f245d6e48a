package vn.thidua.registration.keyedid;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.platform.domain.Sha256;

/**
 * Makes ids (RFC 9562, version 8) that follow from names, so that what the names say exists once, and from the service's own
 * key: anyone who knows all the names still cannot compute the id, or find out from an id whose it is.
 */
@DomainService
public class KeyedIds {

    private final IdKey key;

    public KeyedIds(IdKey key) {
        this.key = key;
    }

    public UUID of(String... names) {
        var joined = String.join("\u0000", names).getBytes(StandardCharsets.UTF_8);
        var digest = ByteBuffer.wrap(Sha256.keyed(key.bytes(), joined));
        var high = digest.getLong() & ~0xf000L | 0x8000L;
        var low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
