package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.CommonReason;

/**
 * Accepts paths that are written in one way only, RFC 3986's normal form: nothing encoded that need not be, no empty
 * and no dot segments, no parameters of segments. So every filter and every mapping reads the same path.
 */
final class NormalPathFilter extends OncePerRequestFilter {

    private static final int LONGEST = 2048;
    private static final String PLAIN = "._~!$&'()*+,=:@-";
    private static final String HEX = "0123456789ABCDEF";
    private static final Set<String> DOTS = Set.of(".", "..");

    private final HandlerExceptionResolver problems;

    NormalPathFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    static boolean isNormal(String path) {
        if (path.length() > LONGEST || !path.startsWith("/")) {
            return false;
        }
        return path.equals("/")
                || Arrays.stream(path.substring(1).split("/", -1)).allMatch(NormalPathFilter::isNormalSegment);
    }

    private static boolean isNormalSegment(String segment) {
        if (segment.isEmpty() || DOTS.contains(segment)) {
            return false;
        }
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) == '%') {
                if (!isNeeded(segment, i)) {
                    return false;
                }
                i += 2;
            } else if (!isPlain(segment.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char it) {
        return (it >= 'a' && it <= 'z')
                || (it >= 'A' && it <= 'Z')
                || (it >= '0' && it <= '9')
                || PLAIN.indexOf(it) >= 0;
    }

    /** Blanks and letters outside ASCII come encoded, in capital digits; nothing that has a meaning in a path does. */
    private static boolean isNeeded(String segment, int percent) {
        if (percent + 2 >= segment.length()) {
            return false;
        }
        var high = HEX.indexOf(segment.charAt(percent + 1));
        var low = HEX.indexOf(segment.charAt(percent + 2));
        return low >= 0 && (high >= 8 || (high == 2 && low == 0));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isNormal(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.resolveException(
                request, response, null, CommonReason.PATH_INVALID.because("the path is not in its normal form"));
    }
}
