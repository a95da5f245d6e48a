package vn.thidua.gateway.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A query may be written in any way that can be read as text. */
final class QueryText {

    static final int LONGEST = 4096;

    private QueryText() {}

    /** Whether it decodes as UTF-8 to text without control characters. */
    static boolean isReadable(String raw) {
        if (raw.length() > LONGEST || raw.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return false;
        }
        try {
            return raw.indexOf('%') == -1 || decoded(raw).chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String decoded(String raw) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '%') {
                bytes.put((byte) raw.charAt(i));
            } else if (i + 2 < raw.length()) {
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                throw new IllegalArgumentException("cut off");
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    }
}
