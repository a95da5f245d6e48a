package vn.thidua.gateway.routes;

import java.net.URI;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The headers of a service that the browser gets to see; cookies and policies are the gateway's alone. */
@Component
final class InsideHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> PASSED = OutsideHeaders.ignoringCase(
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.ALLOW,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LINK,
            HttpHeaders.RETRY_AFTER);

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerResponse response) {
        var passed = new HttpHeaders();
        sent.forEach((name, values) -> {
            if (PASSED.contains(name)) {
                passed.addAll(name, values);
            }
        });
        var location = sent.getLocation();
        if (location != null) {
            passed.setLocation(withoutHost(location));
        }
        return passed;
    }

    /** The path is the same inside and outside; the address of a service is nobody's business. */
    private static URI withoutHost(URI location) {
        var query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        return URI.create(location.getRawPath() + query);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
