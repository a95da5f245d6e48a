package vn.thidua.gateway.signin;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;

/** The page a person wanted before signing in. Only a page of this origin is ever remembered. */
final class ReturnTo {

    static final String HOME = "/";

    /** What a browser might read as another host or drop from an address before reading it is not even parsed. */
    private static final Pattern HARMLESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

    private ReturnTo() {}

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
