package vn.thidua.office;

/** What a start tag says: its element's name without the namespace, and its attributes. There are millions of them in a file. */
final class TagText {

    private TagText() {}

    static String nameOf(CharSequence tag) {
        int from = 0;
        int at = 0;
        for (; at < tag.length(); at++) {
            var it = tag.charAt(at);
            if (it == ':') {
                from = at + 1;
            } else if (it == '/' || Character.isWhitespace(it)) {
                break;
            }
        }
        return tag.subSequence(from, at).toString();
    }

    /** The attribute's value; blank where it is not there, or the tag is no XML before it. */
    static String attribute(CharSequence tag, String name) {
        int at = 0;
        while (at < tag.length() && !Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        while (true) {
            var from = skipBlanks(tag, at);
            var to = endOfName(tag, from);
            var quote = skipBlanks(tag, skipEquals(tag, skipBlanks(tag, to)));
            var end = to == from ? -1 : closing(tag, quote);
            if (end < 0) {
                return "";
            }
            if (isNamed(tag, from, to, name)) {
                return tag.subSequence(quote + 1, end).toString();
            }
            at = end + 1;
        }
    }

    private static boolean isNamed(CharSequence tag, int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (tag.charAt(from + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(CharSequence tag, int from) {
        int at = from;
        while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfName(CharSequence tag, int from) {
        int at = from;
        while (at < tag.length() && tag.charAt(at) != '=' && !Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipEquals(CharSequence tag, int at) {
        return at < tag.length() && tag.charAt(at) == '=' ? at + 1 : tag.length();
    }

    /** Where the value that begins with a quote ends; none without one. */
    private static int closing(CharSequence tag, int quote) {
        if (quote >= tag.length() || (tag.charAt(quote) != '"' && tag.charAt(quote) != '\'')) {
            return -1;
        }
        int at = quote + 1;
        while (at < tag.length() && tag.charAt(at) != tag.charAt(quote)) {
            at++;
        }
        return at < tag.length() ? at : -1;
    }
}
