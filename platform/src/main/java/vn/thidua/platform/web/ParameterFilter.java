package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.Refusal;

/** Reads a query once, by our rules; what is in a body is never a parameter. */
final class ParameterFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    ParameterFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        QueryParameters parameters;
        try {
            parameters = QueryParameters.of(request.getQueryString());
        } catch (Refusal refusal) {
            problems.resolveException(request, response, null, refusal);
            return;
        }
        chain.doFilter(new Parsed(request, parameters), response);
    }

    private static final class Parsed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Parsed(HttpServletRequest request, QueryParameters parameters) {
            super(request);
            parameters.values().forEach((name, values) -> this.parameters.put(name, values.toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }
    }
}
