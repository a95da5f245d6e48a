package vn.thidua.gateway.routes;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.thidua.http.trace.TraceContext;

/**
 * The headers a service gets to see. What is not named here stays outside: cookies, forged addresses and identities,
 * and whatever a later proxy may invent.
 */
@Component
final class ServiceRequestHeadersFilter implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> PASSED = ignoringCase(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.RANGE,
            "Idempotency-Key",
            "Last-Event-ID");

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        var passed = new HttpHeaders();
        for (var name : PASSED) {
            passed.addAll(name, Collections.list(request.servletRequest().getHeaders(name)));
        }
        // The relay has put the person's token in the place of anything that came from outside.
        passed.addAll(HttpHeaders.AUTHORIZATION, sent.getOrEmpty(HttpHeaders.AUTHORIZATION));
        passed.set(
                TraceContext.HEADER, TraceContext.of(request.servletRequest()).traceparent());
        return passed;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static Set<String> ignoringCase(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
