package vn.thidua.platform.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts as they are stored when they are long and say much the same. */
public final class Deflated {

    private Deflated() {}

    public static byte[] deflate(byte[] text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Fails with an {@link UncheckedIOException} on what is damaged or inflates to more than {@code most} bytes. */
    public static byte[] inflate(byte[] packed, int most) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var text = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("more than %d bytes come out of %d".formatted(most, packed.length));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
