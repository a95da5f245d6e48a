package vn.thidua.gateway.routes;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.path.RequestedPath;

/** The headers of a service that the browser gets to see; cookies and policies are the gateway's alone. */
@Component
final class ServiceResponseHeadersFilter implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> PASSED = ServiceRequestHeadersFilter.ignoringCase(
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
        var location = sent.getFirst(HttpHeaders.LOCATION);
        if (location != null && ours(location) instanceof String address) {
            passed.set(HttpHeaders.LOCATION, address);
        }
        return passed;
    }

    /**
     * The path is the same inside and outside, and the address of a service is nobody's business. What is no path of
     * ours is no address for a person.
     */
    private static @Nullable String ours(String location) {
        try {
            var uri = URI.create(location);
            var path = uri.getRawPath();
            if (path == null || !RequestedPath.of(path).isNormal()) {
                return null;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
