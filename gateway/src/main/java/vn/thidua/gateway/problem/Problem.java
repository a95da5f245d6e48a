package vn.thidua.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.http.trace.TraceContext;

/** A refusal of the gateway's own as RFC 9457 problem; {@code code} is what the user interface translates. */
public record Problem(int status, String code, String title) {

    public static final Problem BAD_REQUEST = new Problem(400, "bad-request", "The request cannot be understood");
    public static final Problem PATH_INVALID =
            new Problem(400, "path-invalid", "The path is not written in its normal form");
    public static final Problem PARAMETER_INVALID =
            new Problem(400, "parameter-invalid", "The query cannot be read as text");
    public static final Problem LOGOUT_TOKEN_INVALID =
            new Problem(400, "logout-token-invalid", "This is no logout token of the realm");
    public static final Problem NOT_SIGNED_IN = new Problem(401, "not-signed-in", "Sign in first");
    public static final Problem NOT_ALLOWED = new Problem(403, "not-allowed", "This is not allowed");
    public static final Problem CSRF_REFUSED =
            new Problem(403, "csrf-refused", "The request did not come from the application's own pages");
    public static final Problem RESOURCE_UNKNOWN = new Problem(404, "resource-unknown", "Not Found");
    public static final Problem MISDIRECTED =
            new Problem(421, "misdirected-request", "This is not the host the request is for");
    public static final Problem METHOD_NOT_ALLOWED =
            new Problem(405, "method-not-allowed", "This address does not know the method");
    public static final Problem BODY_TOO_SLOW = new Problem(408, "body-too-slow", "The body did not arrive in time");
    public static final Problem BODY_UNEXPECTED = new Problem(400, "body-unexpected", "This request has no body");
    public static final Problem BODY_TOO_LARGE = new Problem(413, "body-too-large", "The body is too large");
    public static final Problem TOO_MANY_REQUESTS =
            new Problem(429, "too-many-requests", "Too many requests in a short time");
    public static final Problem UNEXPECTED = new Problem(500, "unexpected", "Something went wrong");
    public static final Problem SERVICE_UNAVAILABLE =
            new Problem(503, "service-unavailable", "A part of the system does not answer at the moment");
    public static final Problem STREAMS_FULL = new Problem(503, "streams-full", "Too many streams are open");

    /** The only ones of their statuses, no matter who refuses. */
    private static final List<Problem> BY_STATUS = List.of(
            NOT_SIGNED_IN,
            RESOURCE_UNKNOWN,
            METHOD_NOT_ALLOWED,
            BODY_TOO_SLOW,
            BODY_TOO_LARGE,
            MISDIRECTED,
            TOO_MANY_REQUESTS,
            SERVICE_UNAVAILABLE);

    /** The problem for a status that the container or the framework has chosen; its code is one of ours all the same. */
    public static Problem of(int status) {
        return BY_STATUS.stream().filter(it -> it.status == status).findFirst().orElseGet(() -> otherwise(status));
    }

    private static Problem otherwise(int status) {
        if (status < 400 || status > 599) {
            return UNEXPECTED;
        }
        var like = status < 500 ? BAD_REQUEST : UNEXPECTED;
        return new Problem(status, like.code, like.title);
    }

    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = json(TraceContext.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same with the seconds after which another try makes sense. */
    public void write(HttpServletRequest request, HttpServletResponse response, long retryAfter) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
        write(request, response);
    }

    public ServerResponse response(ServerRequest request) {
        return ServerResponse.status(status).build((servletRequest, servletResponse) -> {
            write(request.servletRequest(), servletResponse);
            return null;
        });
    }

    public ServerResponse response(ServerRequest request, long retryAfter) {
        return ServerResponse.status(status).build((servletRequest, servletResponse) -> {
            write(request.servletRequest(), servletResponse, retryAfter);
            return null;
        });
    }

    /** Holds constants and a hexadecimal number only, so there is nothing to escape. */
    public String json(TraceContext trace) {
        return """
                {"type":"urn:thidua:problem:%s","title":"%s","status":%d,"detail":"%s","code":"%s","traceId":"%s"}""".formatted(code, title, status, title, code, trace.traceId());
    }
}
