package vn.thidua.gateway.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/** The keys for one purpose by their ids. */
public record KeyRing(String current, Map<String, SecretKey> keys) {

    private static final int BYTES = 32;

    static KeyRing derived(Map<String, byte[]> secrets, Purpose purpose) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        secrets.forEach((id, secret) -> keys.put(id, derived(secret, purpose)));
        return new KeyRing(keys.keySet().iterator().next(), keys);
    }

    public SecretKey currentKey() {
        return Objects.requireNonNull(keys.get(current));
    }

    /** The key of that id, which may be one that was taken away. */
    public @Nullable SecretKey key(String id) {
        return keys.get(id);
    }

    private static SecretKey derived(byte[] secret, Purpose purpose) {
        try {
            var label = ("thidua " + purpose.name()).getBytes(StandardCharsets.US_ASCII);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            purpose.algorithm(),
                            HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(label, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
