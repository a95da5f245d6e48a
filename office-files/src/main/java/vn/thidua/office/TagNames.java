package vn.thidua.office;

/** Takes a tag letter by letter and counts the names in it: of the element, of attributes, and of namespaces in their values. */
final class TagNames {

    private static final String NAMESPACE = "xmlns";

    private final FileCounts counts;
    private long hash;
    private int length;
    private boolean namespace;

    TagNames(FileCounts counts) {
        this.counts = counts;
    }

    /** A letter outside of quotes. */
    void bare(int letter) {
        if (letter == '=' || letter == '/' || letter <= ' ') {
            end();
            return;
        }
        namespace = (namespace || length == 0) && (length >= NAMESPACE.length() || letter == NAMESPACE.charAt(length));
        add(letter);
    }

    /** A letter of an attribute's value. */
    void quoted(int letter) {
        if (namespace) {
            add(letter);
        }
    }

    /** What has been taken so far is a name, if it is anything. */
    void end() {
        if (length > 0) {
            counts.name(hash);
            namespace = namespace && length >= NAMESPACE.length();
        }
        hash = 0;
        length = 0;
    }

    private void add(int letter) {
        hash = (hash + letter) * 31 + 1;
        length++;
    }
}
