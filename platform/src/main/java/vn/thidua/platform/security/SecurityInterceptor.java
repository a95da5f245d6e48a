package vn.thidua.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.thidua.platform.security.SecurityLog.Event;

/** Writes to the security log each use of an endpoint that is {@link Sensitive}, once it is answered. */
final class SecurityInterceptor implements HandlerInterceptor {

    private final SecurityLog log;

    SecurityInterceptor(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var sensitive = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Sensitive.class) : null;
        if (sensitive != null) {
            var action = sensitive.value().name().toLowerCase(Locale.ROOT).replace('_', '-');
            log.write(new Event(action, user(), sensitive.target(), idsIn(request), reason(response, failure)));
        }
    }

    private static @Nullable String user() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? null : person.getName();
    }

    /** Ids, numbers and years; nothing of a path is free text that could be somebody's name. */
    private static @Nullable String idsIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && !variables.isEmpty()
                ? variables.values().stream().map(String::valueOf).collect(Collectors.joining("/"))
                : null;
    }

    private static @Nullable String reason(HttpServletResponse response, @Nullable Exception failure) {
        var code = response.getHeader("Problem-Code");
        if (code != null) {
            return code;
        }
        return failure != null || response.getStatus() >= 400 ? "unexpected" : null;
    }
}
