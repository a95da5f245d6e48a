package vn.thidua.supplychain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A library without its version, by the names OSV uses: ecosystem {@code Maven} with {@code group:artifact}, or {@code npm} with
 * {@code name} or {@code @scope/name}.
 */
record Library(String ecosystem, String name) {

    static final String MAVEN = "Maven";
    static final String NPM = "npm";

    /** The library a package URL (purl) points to; refuses other types than {@code maven} and {@code npm}. */
    static Library of(String purl) {
        String path = purl.substring(0, end(purl));
        if (path.startsWith("pkg:maven/")) {
            return new Library(
                    MAVEN, decoded(path.substring("pkg:maven/".length()).replace('/', ':')));
        }
        if (path.startsWith("pkg:npm/")) {
            return new Library(NPM, decoded(path.substring("pkg:npm/".length())));
        }
        throw new IllegalArgumentException("Neither Maven's nor npm's: " + purl);
    }

    private static int end(String purl) {
        int version = purl.lastIndexOf('@');
        return version < 0 ? purl.length() : version;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
