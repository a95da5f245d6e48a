package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;

/** The page a person wanted before signing in. Only a page of this origin is ever remembered. */
final class ReturnTo {

    static final String HOME = "/";

    private static final String ATTRIBUTE = "returnTo";

    /** What a browser might read as another host or drop from an address before reading it is not even parsed. */
    private static final Pattern HARMLESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private ReturnTo() {}

    static void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, page(request.getParameter("returnTo")));
    }

    static String take(HttpServletRequest request) {
        var session = request.getSession();
        var page = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return page instanceof String known ? known : HOME;
    }

    /** The page when it is one of ours, and the first page otherwise. */
    static String page(@Nullable String wanted) {
        if (wanted == null || !HARMLESS.matcher(wanted).matches()) {
            return HOME;
        }
        try {
            var uri = URI.create(wanted);
            var page = RequestedPath.of(uri.getRawPath());
            var ours = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && page.isNormal()
                    && page.area() == Area.PAGE;
            return ours ? wanted : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
