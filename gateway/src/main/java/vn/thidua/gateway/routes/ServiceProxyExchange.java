package vn.thidua.gateway.routes;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.routes.ServiceFailure.TooLate;
import vn.thidua.gateway.streams.LiveStreams;

/**
 * Carries a request to a service and its answer back. Replaces the framework's own exchange, which reads an
 * abandoned answer to its end, and an event stream has none.
 */
@Component
final class ServiceProxyExchange implements ProxyExchange {

    /** A document over a slow line takes minutes; a slower reader keeps a service busy. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private static final int LARGE_BODY = 64 << 10;

    private final HttpClient requestClient;
    private final HttpClient streamClient;
    private final LiveStreams streams;
    private final TimeLimits limits;

    ServiceProxyExchange(
            @Qualifier("requestClient") HttpClient requestClient,
            @Qualifier("streamClient") HttpClient streamClient,
            LiveStreams streams,
            TimeLimits limits) {
        this.requestClient = requestClient;
        this.streamClient = streamClient;
        this.streams = streams;
        this.limits = limits;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var serviceResponse = send(request);
        try {
            var response = GatewayServerResponse.status(serviceResponse.getStatusCode())
                    .build((_, out) -> {
                        bringBack(request, serviceResponse, out);
                        return null;
                    });
            request.getResponseConsumers().forEach(headers -> headers.accept(serviceResponse, response));
            return new ProxiedResponse(response, serviceResponse);
        } catch (RuntimeException e) {
            serviceResponse.close();
            throw e;
        }
    }

    private ServiceResponse send(Request request) {
        var uri = Objects.requireNonNull(request.getUri());
        var call = new HttpUriRequestBase(request.getMethod().name(), uri);
        request.getHeaders().forEach((name, values) -> values.forEach(value -> call.addHeader(name, value)));
        var limit = limits.on(call, ServiceCall.of(request.getServerRequest()).left());
        try {
            giveBody(request, call);
            var client = isStream(request) ? streamClient : requestClient;
            var response = client.executeOpen(null, call, HttpClientContext.create());
            var serviceResponse = ServiceResponse.to(request.getServerRequest(), call, response);
            if (limit.lift()) {
                return serviceResponse;
            }
            serviceResponse.close();
            throw new TooLate();
        } catch (IOException e) {
            throw limit.lift() ? new ServiceFailure(e) : new TooLate();
        } finally {
            limit.lift();
        }
    }

    /** It has arrived before, so its length is known. */
    private static void giveBody(Request request, HttpUriRequestBase call) throws IOException {
        var sent = request.getServerRequest().servletRequest();
        if (sent.getContentLengthLong() > 0 || !isRead(request.getMethod())) {
            var length = Math.max(0, sent.getContentLengthLong());
            call.setEntity(new InputStreamEntity(sent.getInputStream(), length, null));
            if (length > LARGE_BODY) {
                call.setConfig(ServiceClientConfiguration.WITH_LARGE_BODY);
            }
        }
    }

    private void bringBack(Request request, ServiceResponse serviceResponse, HttpServletResponse out)
            throws IOException, ServletException {
        if (isStream(request) && serviceResponse.isStream()) {
            // What was asked is of no use any more, and would be kept as long as the stream.
            serviceResponse.call().setHeaders();
            streams.goOn(
                    request.getServerRequest().servletRequest(),
                    out,
                    serviceResponse.body(),
                    serviceResponse.call()::cancel);
        } else {
            bringBackWhole(request, serviceResponse, out);
        }
    }

    private void bringBackWhole(Request request, ServiceResponse serviceResponse, HttpServletResponse out)
            throws IOException {
        var limit = limits.on(serviceResponse.call(), LONGEST_ANSWER);
        try {
            copy(serviceResponse.body(), out);
        } catch (ServiceFailure e) {
            ServiceCall.of(request.getServerRequest()).brokeOff(e);
            if (out.isCommitted()) {
                throw e;
            }
            out.resetBuffer();
            Problem.SERVICE_UNAVAILABLE.write(request.getServerRequest().servletRequest(), out);
        } finally {
            limit.lift();
        }
    }

    private static void copy(InputStream body, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var buffer = new byte[16 * 1024];
        for (int length = read(body, buffer); length != -1; length = read(body, buffer)) {
            out.write(buffer, 0, length);
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new ServiceFailure(e);
        }
    }

    private static boolean isStream(Request request) {
        return RequestedPath.of(request.getServerRequest().servletRequest()).area() == Area.STREAM;
    }

    private static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
