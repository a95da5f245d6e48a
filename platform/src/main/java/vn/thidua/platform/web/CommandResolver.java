package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;

/**
 * Gives controllers the {@link Actor} and the {@link Command}. A PUT or a decision on something that exists must say
 * which version it has seen; a POST must bring an idempotency key.
 */
final class CommandResolver implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,128}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final Actors actors;

    CommandResolver(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Command.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("not a servlet request");
        }
        var actor = actors.current(parameter.hasMethodAnnotation(FreshSignIn.class));
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        var needsVersion = !parameter.hasParameterAnnotation(Creates.class);
        return new Command(actor, needsVersion ? version(request) : null, key(request, actor.subject()));
    }

    private static long version(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw CommonReason.IF_MATCH_REQUIRED.because("If-Match must name the version that was seen");
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw CommonReason.VERSION_STALE.because("If-Match is not a version of this resource");
        }
        return Long.parseLong(etag.group(1));
    }

    private static Command.@Nullable Key key(HttpServletRequest request, UUID subject) {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            return null;
        }
        var key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw CommonReason.IDEMPOTENCY_KEY_REQUIRED.because("Idempotency-Key must name this decision");
        }
        if (!KEY.matcher(key.strip()).matches()) {
            throw CommonReason.IDEMPOTENCY_KEY_INVALID.because("Idempotency-Key is 8 to 128 visible ASCII characters");
        }
        // A key is its person's own: another person's equal key is another key.
        return new Command.Key(subject + " " + key.strip(), BodyFilter.fingerprint(request, subject));
    }
}
