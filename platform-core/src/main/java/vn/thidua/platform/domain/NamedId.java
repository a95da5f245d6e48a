package vn.thidua.platform.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An id that follows from names (RFC 9562, version 3), so that uniqueness of the names is uniqueness of the document. */
public final class NamedId {

    private NamedId() {}

    public static UUID of(String... names) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", names).getBytes(StandardCharsets.UTF_8));
    }
}
