package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.CommonReason;

/** Health and metrics on their own port only, and nothing else there; on the other port, there is no such address. */
final class ManagementFilter extends OncePerRequestFilter {

    private final ManagementPort port;
    private final HandlerExceptionResolver problems;

    ManagementFilter(ManagementPort port, HandlerExceptionResolver problems) {
        this.port = port;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (port.isAskedBy(request) == ManagementPort.isForManagement(request)) {
            chain.doFilter(request, response);
        } else {
            var unknown = CommonReason.RESOURCE_UNKNOWN.because("there is nothing at this address");
            problems.resolveException(request, response, null, unknown);
        }
    }
}
