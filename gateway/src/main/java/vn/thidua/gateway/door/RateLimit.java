package vn.thidua.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.GatewaySettings.Rate;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;

/** Gives each person, or each address while nobody is signed in, so many requests a second. Pages are not counted. */
final class RateLimit extends OncePerRequestFilter {

    private static final Set<Area> NOT_COUNTED = EnumSet.of(Area.PAGE, Area.ERROR, Area.MANAGEMENT);

    private final Rate rate;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimit(Rate rate) {
        this.rate = rate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NOT_COUNTED.contains(RequestedPath.of(request).area());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = buckets.get(caller(request), _ -> full()).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var wait = Duration.ofNanos(asked.getNanosToWaitForRefill()).plusMillis(999);
            Problem.TOO_MANY_REQUESTS.write(request, response, Math.max(1, wait.toSeconds()));
        }
    }

    private static String caller(HttpServletRequest request) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? "at " + request.getRemoteAddr() : person.getName();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
