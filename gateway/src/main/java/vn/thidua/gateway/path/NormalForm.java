package vn.thidua.gateway.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * One spelling for each path, so that no one behind can read another one out of it: RFC 3986's normal form, and narrower
 * where readers differ. Queries may be written as they like, but must be text.
 */
final class NormalForm {

    static final int LONGEST_PATH = 2048;
    static final int LONGEST_QUERY = 4096;

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final BitSet PLAIN = characters(UNRESERVED + "!$&'()*+,=:@");

    /** What needs no escape, what another reader may take for a separator, and all that is not printable ASCII. */
    private static final BitSet NEVER_ESCAPED = characters(UNRESERVED + "/\\;?#%");

    private NormalForm() {}

    static boolean isPath(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST_PATH || raw.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == '%') {
                if (!isEscape(raw, i)) {
                    return false;
                }
                i += 2;
            } else if (c == '/' ? opensNoSegment(raw, i + 1) : !PLAIN.get(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it decodes as UTF-8 to text without control characters. */
    static boolean isQuery(String raw) {
        if (raw.length() > LONGEST_QUERY || raw.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return false;
        }
        try {
            return raw.indexOf('%') == -1 || decoded(raw).chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isEscape(String raw, int at) {
        if (at + 2 >= raw.length() || !isUpperHex(raw.charAt(at + 1)) || !isUpperHex(raw.charAt(at + 2))) {
            return false;
        }
        var escaped = HexFormat.fromHexDigits(raw, at + 1, at + 3);
        return escaped >= ' ' && escaped <= '~' && !NEVER_ESCAPED.get(escaped);
    }

    private static boolean isUpperHex(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
    }

    /** A segment must not be empty, except after the last slash, nor a step to itself or upwards. */
    private static boolean opensNoSegment(String raw, int start) {
        var slash = raw.indexOf('/', start);
        var end = slash == -1 ? raw.length() : slash;
        return switch (end - start) {
            case 0 -> slash != -1;
            case 1 -> raw.charAt(start) == '.';
            case 2 -> raw.startsWith("..", start);
            default -> false;
        };
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

    private static BitSet characters(String all) {
        var set = new BitSet(128);
        all.chars().forEach(set::set);
        return set;
    }
}
