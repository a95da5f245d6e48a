package vn.thidua.office;

/** Takes a tag character by character and counts the names in it: of the element, of attributes, and of namespaces in their values. */
final class TagNames {

    private static final String NAMESPACE = "xmlns";

    private final FileCounts counts;
    private long hash;
    private int length;
    private boolean namespace;

    TagNames(FileCounts counts) {
        this.counts = counts;
    }

    /** A character outside of quotes. */
    void bare(int character) {
        if (character == '=' || character == '/' || character <= ' ') {
            end();
            return;
        }
        namespace =
                (namespace || length == 0) && (length >= NAMESPACE.length() || character == NAMESPACE.charAt(length));
        add(character);
    }

    /** A character of an attribute's value. */
    void quoted(int character) {
        if (namespace) {
            add(character);
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

    private void add(int character) {
        hash = (hash + character) * 31 + 1;
        length++;
    }
}
