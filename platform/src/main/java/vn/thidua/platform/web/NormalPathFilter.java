package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.http.path.NormalPath;
import vn.thidua.platform.domain.CommonReason;

/** Accepts paths that are written in one way only, as the gateway does: so every filter and every mapping reads the same path. */
final class NormalPathFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    NormalPathFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NormalPath.isNormal(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.resolveException(
                request, response, null, CommonReason.PATH_INVALID.because("the path is not in its normal form"));
    }
}
