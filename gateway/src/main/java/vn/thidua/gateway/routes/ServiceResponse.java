package vn.thidua.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import vn.thidua.gateway.problem.Problem;

/**
 * What a service has answered so far: status and headers, with the body still to come. Closing it before the end cuts
 * the connection, so that the service learns at once that nobody listens any more.
 */
record ServiceResponse(HttpUriRequestBase call, ClassicHttpResponse response, HttpHeaders headers)
        implements ProxyExchange.Response, AutoCloseable {

    private static final String PROBLEM_CODE = "Problem-Code";
    private static final String ATTRIBUTE = ServiceResponse.class.getName();

    static ServiceResponse to(ServerRequest request, HttpUriRequestBase call, ClassicHttpResponse response) {
        var headers = new HttpHeaders();
        Arrays.stream(response.getHeaders()).forEach(it -> headers.add(it.getName(), it.getValue()));
        var answer = new ServiceResponse(call, response, headers);
        MvcUtils.putAttribute(request, ATTRIBUTE, answer);
        return answer;
    }

    static @Nullable ServiceResponse of(ServerRequest request) {
        return MvcUtils.getAttribute(request, ATTRIBUTE);
    }

    /** Gives up what the request was answered, if it was. */
    static void discard(ServerRequest request) {
        var answer = of(request);
        if (answer != null) {
            MvcUtils.putAttribute(request, ATTRIBUTE, null);
            answer.close();
        }
    }

    /**
     * Whether it is a failure of the service itself. A service that refuses for a reason says which in {@code
     * Problem-Code}, and its reasons are no failures: they may be the fault of anyone who asks.
     */
    boolean isFailure() {
        return switch (response.getCode()) {
            case 502, 504 -> true;
            case 503 -> {
                var reason = headers.getFirst(PROBLEM_CODE);
                yield reason == null || reason.equals(Problem.SERVICE_UNAVAILABLE.code());
            }
            default -> false;
        };
    }

    /** The seconds after which the service wants to be asked again, if it has said so. */
    @Nullable Long retryAfter() {
        var seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("[0-9]{1,4}") ? Long.valueOf(seconds) : null;
    }

    boolean isStream() {
        var type = headers.getContentType();
        return type != null && type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM);
    }

    InputStream body() throws IOException {
        var entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(response.getCode());
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    /** Without the cancelling, the client would first read the rest. Once all is read it has nothing to cancel. */
    @Override
    public void close() {
        call.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // It is being thrown away; that it could not be closed properly changes nothing.
        }
    }
}
