package vn.thidua.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.thidua.gateway.keys.Seal;

/**
 * Session attributes as sealed bytes, which are valid for one attribute of one session only. Reads back the classes a
 * session is made of and no others.
 */
final class AttributeSerializer {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxrefs=2000;maxbytes=65536;java.base/*;vn.thidua.gateway.**;!*");

    private final Seal seal;

    AttributeSerializer(Seal seal) {
        this.seal = seal;
    }

    Binary write(String session, String name, Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(seal.close(bytes.toByteArray(), associatedData(session, name)));
    }

    /** Nothing when it is unsealed or under an unknown key, or of classes that have changed or have no place here. */
    @Nullable Object read(String session, String name, @Nullable Object stored) {
        var bytes = stored instanceof Binary sealed ? seal.open(sealed.getData(), associatedData(session, name)) : null;
        if (bytes == null) {
            return null;
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            return null;
        }
    }

    private static String associatedData(String session, String name) {
        return session + " " + name;
    }
}
