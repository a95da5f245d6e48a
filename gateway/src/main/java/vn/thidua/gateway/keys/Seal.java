package vn.thidua.gateway.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that nobody else can read or change: AES-256-GCM, with the id of the key in front. What they belong to is part of
 * the seal, so that they cannot be put in another's place.
 */
public final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    public Seal(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] close(byte[] plain, String belongsTo) {
        var id = keys.current().getBytes(StandardCharsets.US_ASCII);
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.currentKey(), nonce, belongsTo);
            var sealed = ByteBuffer.allocate(2 + id.length + NONCE_BYTES + cipher.getOutputSize(plain.length));
            sealed.put(FORMAT).put((byte) id.length).put(id).put(nonce).put(cipher.doFinal(plain));
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed; empty if it belongs to another place, the key is unknown, or the bytes were changed. */
    public byte @Nullable [] open(byte[] sealed, String belongsTo) {
        try {
            var in = ByteBuffer.wrap(sealed);
            if (in.remaining() < 2 || in.get() != FORMAT) {
                return null;
            }
            var key = keys.key(new String(taken(in, in.get()), StandardCharsets.US_ASCII));
            if (key == null) {
                return null;
            }
            var nonce = taken(in, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo).doFinal(taken(in, in.remaining()));
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static byte[] taken(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new IndexOutOfBoundsException(length);
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
