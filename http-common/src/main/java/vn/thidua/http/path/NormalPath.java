package vn.thidua.http.path;

/**
 * One way to write each path, so that no one behind can read another one out of it: RFC 3986's normal form, and narrower
 * where readers differ. What needs no escape has none, and a space is all that has one: nothing with a meaning in a path,
 * no control character and no letter outside ASCII, for none of our paths has those.
 */
public final class NormalPath {

    public static final int LONGEST = 2048;

    private static final String BESIDE_LETTERS = "-._~!$&'()*+,=:@";
    private static final String BLANK = "%20";

    private NormalPath() {}

    /** Whether a path, as it came over the wire, is written in that one way. */
    public static boolean isNormal(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST || raw.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == '%') {
                if (!raw.startsWith(BLANK, i)) {
                    return false;
                }
                i += BLANK.length() - 1;
            } else if (c == '/' ? opensNoSegment(raw, i + 1) : !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || BESIDE_LETTERS.indexOf(c) >= 0;
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
}
