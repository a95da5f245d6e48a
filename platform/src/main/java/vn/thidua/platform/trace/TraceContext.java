package vn.thidua.platform.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** W3C trace context: one trace id from the browser's request through the outbox to every reader, and in each log line. */
public record TraceContext(String traceId, String spanId) {

    public static final String HEADER = "traceparent";

    private static final String MDC_TRACE = "traceId";
    private static final String MDC_SPAN = "spanId";
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** Goes on with the caller's trace, or begins one when there is none that can be read. */
    public static TraceContext from(@Nullable String traceparent) {
        var found = traceparent == null ? null : PARENT.matcher(traceparent);
        var trace = found != null && found.matches() ? found.group(1) : hex(2);
        return new TraceContext(trace, hex(1));
    }

    /** The trace of the work this thread is doing; a new one when it is doing none. */
    public static TraceContext current() {
        var trace = MDC.get(MDC_TRACE);
        var span = MDC.get(MDC_SPAN);
        return trace == null || span == null ? from(null) : new TraceContext(trace, span);
    }

    /** Marks this thread's log lines until closed; then they are marked as before. */
    public Scope open() {
        var trace = MDC.get(MDC_TRACE);
        var span = MDC.get(MDC_SPAN);
        mark(traceId, spanId);
        return () -> mark(trace, span);
    }

    private static void mark(@Nullable String trace, @Nullable String span) {
        if (trace == null || span == null) {
            MDC.remove(MDC_TRACE);
            MDC.remove(MDC_SPAN);
        } else {
            MDC.put(MDC_TRACE, trace);
            MDC.put(MDC_SPAN, span);
        }
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
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
