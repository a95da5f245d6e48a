package vn.thidua.gateway;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** Comes right after EntryFilter, before all other filters, and remembers which targets have come as far. */
final class FilterRecorder {

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    FilterRegistrationBean<Filter> registration() {
        Filter filter = (request, response, chain) -> {
            var asked = (HttpServletRequest) request;
            var query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
            seen.add(asked.getMethod() + " " + asked.getRequestURI() + query);
            chain.doFilter(request, response);
        };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setName("behindTheDoor");
        return registration;
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
    }
}
