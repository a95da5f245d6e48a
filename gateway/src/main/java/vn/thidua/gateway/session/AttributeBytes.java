package vn.thidua.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Session attributes as bytes. Reads back the classes a session is made of and no others. */
final class AttributeBytes {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxrefs=20000;java.base/*;org.springframework.security.**;vn.thidua.gateway.**;!*");

    private AttributeBytes() {}

    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Fails when the bytes are of another version of the classes, or of classes that have no place here. */
    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        }
    }
}
