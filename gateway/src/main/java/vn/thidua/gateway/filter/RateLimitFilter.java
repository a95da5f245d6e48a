package vn.thidua.gateway.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.GatewayProperties.Rate;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.path.RequestedPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.securitylog.Action;
import vn.thidua.gateway.securitylog.SecurityLog;

/**
 * Gives each person so many requests a second, and each address so many while nobody is signed in. Signing in has a
 * number of its own for each address, which hundreds of people may share at eight o'clock. Pages are not counted.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private record Counted(Caller caller, String key, int perSecond, int burst) {}

    private final Rate rate;
    private final SecurityLog log;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimitFilter(Rate rate, SecurityLog log) {
        this.rate = rate;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (RequestedPath.of(request).area()) {
            case PAGE, ERROR, MANAGEMENT -> true;
            default -> false;
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var counted = counted(request);
        var asked = buckets.get(counted.key(), _ -> full(counted)).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            log.refused(Action.RATE_CHECK, Problem.TOO_MANY_REQUESTS, counted.caller(), request);
            var wait = Duration.ofNanos(asked.getNanosToWaitForRefill()).plusMillis(999);
            Problem.TOO_MANY_REQUESTS.write(request, response, Math.max(1, wait.toSeconds()));
        }
    }

    private Counted counted(HttpServletRequest request) {
        return switch (RequestedPath.of(request).area()) {
            case SIGN_IN, COMING_BACK -> signIn("sign-in ", Caller.address(request));
            case BACK_CHANNEL -> signIn("back-channel ", Caller.address(request));
            default -> counted(Caller.of(request));
        };
    }

    private Counted signIn(String kind, Caller caller) {
        return new Counted(caller, kind + caller.key(), rate.signInsPerSecond(), rate.signInsBurst());
    }

    private Counted counted(Caller caller) {
        return caller.isPerson()
                ? new Counted(caller, caller.key(), rate.perSecond(), rate.burst())
                : new Counted(caller, caller.key(), rate.strangersPerSecond(), rate.strangersBurst());
    }

    private static Bucket full(Counted counted) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(counted.burst()).refillGreedy(counted.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
