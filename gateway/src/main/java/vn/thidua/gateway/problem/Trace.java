package vn.thidua.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C trace context of a request: taken over when the caller sent a valid one, begun here otherwise. */
public record Trace(String id, String span, String flags) {

    public static final String HEADER = "traceparent";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The request's trace with a span of the gateway's own, the same each time it is asked for. */
    public static Trace of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
            return known;
        }
        var trace = continuing(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    static Trace continuing(@Nullable String header) {
        var sent = VALID.matcher(header == null ? "" : header);
        return sent.matches()
                ? new Trace(sent.group(1), random(8), sent.group(3))
                : new Trace(random(16), random(8), "01");
    }

    public String header() {
        return "00-%s-%s-%s".formatted(id, span, flags);
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
