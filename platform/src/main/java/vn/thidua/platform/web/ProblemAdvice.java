package vn.thidua.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.platform.security.SecurityLog;
import vn.thidua.platform.security.SecurityLog.Event;

/** Renders refusals as RFC 9457 problems with a stable code. An unexpected error is a bare 500: its message may not leave the service. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String UNEXPECTED = "unexpected";

    /** Tells the gateway why, so that a refusal is not taken for a failure of the service. */
    private static final String CODE_HEADER = "Problem-Code";

    private static final Set<Reason> STEP_UP =
            Set.of(CommonReason.FRESH_SIGN_IN_REQUIRED, CommonReason.SECOND_FACTOR_REQUIRED);

    /** What is not there is logged as well: what is another's is refused in the same words. */
    private static final Set<Refusal.Kind> LOGGED = Set.of(
            Refusal.Kind.UNAUTHENTICATED,
            Refusal.Kind.FORBIDDEN,
            Refusal.Kind.NOT_FOUND,
            Refusal.Kind.TOO_MANY,
            Refusal.Kind.TOO_LARGE);

    private final SignInProperties rules;
    private final SecurityLog securityLog;
    private final List<Outage> outages;

    ProblemAdvice(SignInProperties rules, SecurityLog securityLog, ObjectProvider<Outage> outages) {
        this.rules = rules;
        this.securityLog = securityLog;
        this.outages = outages.stream().toList();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal) {
        log.debug("Refused: {} {}", refusal.reason().code(), refusal.getMessage());
        if (LOGGED.contains(refusal.reason().kind()) && refusal.reason() != CommonReason.NOT_SIGNED_IN) {
            var person = SecurityContextHolder.getContext().getAuthentication();
            securityLog.write(new Event(
                    "refused",
                    person == null ? null : person.getName(),
                    "request",
                    null,
                    refusal.reason().code()));
        }
        var status = statusOf(refusal.reason().kind());
        return ResponseEntity.status(status)
                .headers(it -> nameReason(refusal.reason(), it))
                .body(problem(status, refusal.reason().code(), refusal.getMessage(), refusal.faults()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception unexpected) {
        if (outages.stream().anyMatch(it -> it.isBehind(unexpected))) {
            log.warn("The store is away: {}", unexpected.getClass().getName());
            return on(
                    CommonReason.SERVICE_UNAVAILABLE.because("the store is away; the same request may be sent again"));
        }
        log.error("Unexpected error", unexpected);
        return ResponseEntity.internalServerError()
                .header(CODE_HEADER, UNEXPECTED)
                .body(problem(HttpStatus.INTERNAL_SERVER_ERROR, UNEXPECTED, null, List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(
                        refusal.reason(),
                        String.valueOf(refusal.getMessage()),
                        List.of(new Fault(refusal.reason().code(), pointerOf(e.getCause()), "")));
            }
        }
        return answer(
                CommonReason.BODY_NOT_READABLE,
                "the body is not the JSON that is expected here",
                List.of(new Fault(CommonReason.BODY_NOT_READABLE.code(), pointerOf(e.getCause()), "")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = e.getFieldErrors().stream()
                .map(it -> new Fault(
                        CommonReason.FIELD_INVALID.code(),
                        "/" + it.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"),
                        String.valueOf(it.getCode())))
                .toList();
        return answer(CommonReason.FIELD_INVALID, faults.size() + " fields are not as expected", faults);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(CommonReason.PARAMETER_INVALID, "a parameter is not as expected", List.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var http = HttpStatus.valueOf(status.value());
        var code = switch (http) {
            case BAD_REQUEST -> CommonReason.PARAMETER_INVALID.code();
            case NOT_FOUND -> CommonReason.RESOURCE_UNKNOWN.code();
            case INTERNAL_SERVER_ERROR -> UNEXPECTED;
            default -> http.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
        return ResponseEntity.status(status)
                .headers(headers)
                .header(CODE_HEADER, code)
                .body(problem(http, code, null, List.of()));
    }

    /** Not all at one moment again. */
    private static String spread(int from, int to) {
        return Integer.toString(ThreadLocalRandom.current().nextInt(from, to + 1));
    }

    private void nameReason(Reason reason, HttpHeaders headers) {
        headers.set(CODE_HEADER, reason.code());
        switch (reason.kind()) {
            case UNAVAILABLE ->
                headers.set(HttpHeaders.RETRY_AFTER, reason == CommonReason.AGGREGATE_BUSY ? "1" : spread(3, 10));
            case TOO_MANY -> headers.set(HttpHeaders.RETRY_AFTER, spread(1, 4));
            case UNAUTHENTICATED ->
                headers.set(
                        HttpHeaders.WWW_AUTHENTICATE,
                        STEP_UP.contains(reason) ? rules.challenge((CommonReason) reason) : "Bearer");
            default -> {
                // Nothing more to say.
            }
        }
    }

    private ResponseEntity<Object> answer(Reason reason, String detail, List<Fault> faults) {
        var status = statusOf(reason.kind());
        return ResponseEntity.status(status)
                .headers(it -> nameReason(reason, it))
                .body(problem(status, reason.code(), detail, faults));
    }

    private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail, List<Fault> faults) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setType(URI.create("urn:thidua:problem:" + code));
        problem.setProperty("code", code);
        problem.setProperty("traceId", TraceContext.current().traceId());
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String pointerOf(@Nullable Throwable cause) {
        var pointer = new StringBuilder();
        if (cause instanceof JacksonException e) {
            for (var step : e.getPath()) {
                pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
            }
        }
        return pointer.toString();
    }
}
