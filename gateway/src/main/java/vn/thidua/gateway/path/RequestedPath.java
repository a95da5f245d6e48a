package vn.thidua.gateway.path;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.thidua.http.path.NormalPath;

/** The path of a request as every filter and route reads it. In normal form its text has no second meaning. */
public record RequestedPath(String text, Area area) {

    private static final String ATTRIBUTE = RequestedPath.class.getName();

    /** The path that was asked for, also while the container shows an error in its place. */
    public static RequestedPath of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestedPath known) {
            return known;
        }
        var path = of(request.getRequestURI());
        request.setAttribute(ATTRIBUTE, path);
        return path;
    }

    public static RequestedPath of(String text) {
        return new RequestedPath(text, Area.of(text));
    }

    public boolean isNormal() {
        return NormalPath.isNormal(text);
    }

    /** Whether a request's query can be read as text, as it can when there is none. */
    public static boolean hasReadableQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || QueryText.isReadable(query);
    }

    /** The part of an API's path that names the service; empty when there is none. */
    public String service() {
        var below = below("/api/");
        return below == null ? "" : below.split("/", 2)[0];
    }

    public String lastSegment() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The path below a prefix that ends with a slash, or nothing when it lies elsewhere. */
    public @Nullable String below(String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : null;
    }
}
