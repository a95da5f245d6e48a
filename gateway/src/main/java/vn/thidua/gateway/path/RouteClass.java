package vn.thidua.gateway.path;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of work a request is for a service. Trouble with one kind is none with the others. */
public enum RouteClass {
    READING,
    WRITING,
    FILES,
    STREAM;

    private static final String FILES_ARE_AT = "/api/registration/";
    private static final Set<String> DOCUMENTS = Set.of("document", "letter", "summary");

    public static RouteClass of(HttpServletRequest request) {
        var path = RequestedPath.of(request);
        if (path.area() == Area.STREAM) {
            return STREAM;
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> isDocument(path) ? FILES : READING;
            default -> isFile(path, request.getContentType()) ? FILES : WRITING;
        };
    }

    /** As it is called in metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isDocument(RequestedPath path) {
        return path.below(FILES_ARE_AT) != null && DOCUMENTS.contains(path.lastSegment());
    }

    private static boolean isFile(RequestedPath path, @Nullable String type) {
        return type != null
                && path.below(FILES_ARE_AT) != null
                && type.split(";", 2)[0].strip().equalsIgnoreCase("application/octet-stream");
    }
}
