package vn.thidua.http.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;

class TraceContextTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void goesOnWithTheCallersTrace() {
        var trace = TraceContext.from(PARENT);

        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.spanId()).hasSize(16).isNotEqualTo("00f067aa0ba902b7");
        assertThat(TraceContext.from(trace.traceparent()).traceId()).isEqualTo(trace.traceId());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "rác",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n"
            })
    void beginsATraceWhereNoneCanBeRead(@Nullable String parent) {
        assertThat(TraceContext.from(parent).traceparent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("00000000000000000000000000000000");
    }

    @Test
    void marksTheThreadAndLeavesItAsItWas() {
        var outer = TraceContext.from(PARENT);
        try (var _ = outer.open()) {
            try (var _ = TraceContext.from(null).open()) {
                assertThat(TraceContext.current().traceId()).isNotEqualTo(outer.traceId());
            }
            assertThat(TraceContext.current()).isEqualTo(outer);
            assertThat(MDC.get("traceId")).isEqualTo(outer.traceId());
        }
        assertThat(MDC.get("traceId")).isNull();
        assertThat(MDC.get("spanId")).isNull();
    }

    @Test
    void passesTheCallersFlagsOn() {
        var unsampled = TraceContext.from(PARENT.replace("-01", "-00"));

        assertThat(unsampled.traceparent()).endsWith("-00");
        try (var _ = unsampled.open()) {
            assertThat(TraceContext.current()).isEqualTo(unsampled);
        }
        assertThat(TraceContext.from(null).traceparent()).endsWith("-01");
        assertThat(MDC.get("traceFlags")).isNull();
    }

    @Test
    void aRequestHasOneTrace() {
        var request = new MockHttpServletRequest();
        request.addHeader(TraceContext.HEADER, PARENT);

        assertThat(TraceContext.of(request)).isEqualTo(TraceContext.of(request));
        assertThat(TraceContext.of(request).traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
