package vn.thidua.http.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * W3C trace context: one trace id from the browser's request through the outbox to every listener, and in each log line. The
 * caller's flags are passed on.
 */
public record TraceContext(String traceId, String spanId, String flags) {

    public static final String HEADER = "traceparent";

    private static final String MDC_TRACE = "traceId";
    private static final String MDC_SPAN = "spanId";

    /** Only in the log lines of a trace whose flags are not the usual ones. */
    private static final String MDC_FLAGS = "traceFlags";

    private static final String SAMPLED = "01";
    private static final String ATTRIBUTE = TraceContext.class.getName();
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");

    /** Goes on with the caller's trace, or begins one when there is none that can be read. */
    public static TraceContext from(@Nullable String traceparent) {
        var found = PARENT.matcher(traceparent == null ? "" : traceparent);
        return found.matches()
                ? new TraceContext(found.group(1), hex(1), found.group(3))
                : new TraceContext(hex(2), hex(1), SAMPLED);
    }

    /** The request's trace with a span of this process's own, the same each time it is asked for. */
    public static TraceContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
            return known;
        }
        var trace = from(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The trace of the work this thread is doing; a new one when it is doing none. */
    public static TraceContext current() {
        var trace = MDC.get(MDC_TRACE);
        var span = MDC.get(MDC_SPAN);
        return trace == null || span == null
                ? from(null)
                : new TraceContext(trace, span, Objects.requireNonNullElse(MDC.get(MDC_FLAGS), SAMPLED));
    }

    /** Marks this thread's log lines until closed; then they are marked as before. */
    public Scope open() {
        var trace = MDC.get(MDC_TRACE);
        var span = MDC.get(MDC_SPAN);
        var before = MDC.get(MDC_FLAGS);
        put(MDC_TRACE, traceId);
        put(MDC_SPAN, spanId);
        put(MDC_FLAGS, flags.equals(SAMPLED) ? null : flags);
        return () -> {
            put(MDC_TRACE, trace);
            put(MDC_SPAN, span);
            put(MDC_FLAGS, before);
        };
    }

    private static void put(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Ends the marking of this thread's log lines. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    private static String hex(int longs) {
        var text = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            text.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1));
        }
        return text.toString();
    }
}
