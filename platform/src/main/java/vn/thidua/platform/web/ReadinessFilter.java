package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.platform.domain.CommonReason;

/** Lets nothing be asked before the store has the indexes that keep things apart. */
final class ReadinessFilter extends OncePerRequestFilter {

    private final BooleanSupplier ready;
    private final HandlerExceptionResolver problems;

    ReadinessFilter(BooleanSupplier ready, HandlerExceptionResolver problems) {
        this.ready = ready;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ready.getAsBoolean() || ManagementPort.isForManagement(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unavailable = CommonReason.SERVICE_UNAVAILABLE.because("the store has not answered yet");
        problems.resolveException(request, response, null, unavailable);
    }
}
