package vn.thidua.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service has answered so far: status and headers, with the body still to come. Closing it before the end cuts
 * the connection, so that the service learns at once that nobody listens any more.
 */
record Answer(HttpUriRequestBase call, ClassicHttpResponse response, HttpHeaders headers)
        implements ProxyExchange.Response, AutoCloseable {

    private static final String ATTRIBUTE = Answer.class.getName();

    static Answer to(ServerRequest request, HttpUriRequestBase call, ClassicHttpResponse response) {
        var headers = new HttpHeaders();
        Arrays.stream(response.getHeaders()).forEach(it -> headers.add(it.getName(), it.getValue()));
        var answer = new Answer(call, response, headers);
        MvcUtils.putAttribute(request, ATTRIBUTE, answer);
        return answer;
    }

    /** Gives up what the request was answered, if it was. */
    static void discard(ServerRequest request) {
        Answer answer = MvcUtils.getAttribute(request, ATTRIBUTE);
        if (answer != null) {
            MvcUtils.putAttribute(request, ATTRIBUTE, null);
            answer.close();
        }
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
