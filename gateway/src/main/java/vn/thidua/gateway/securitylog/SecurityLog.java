package vn.thidua.gateway.securitylog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.caller.Caller;
import vn.thidua.gateway.caller.ClientAddress;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.http.log.SecurityLogFile;

/**
 * One line for each event that matters for security: what, whether it succeeded, whose subject and from where; no names
 * and no contents. Everything is counted. Of failures from one address only the first and then some are written, so that
 * nobody can push what happened before out of the log.
 */
@Component
public final class SecurityLog {

    private static final Logger log = LoggerFactory.getLogger(SecurityLogFile.LOGGER);
    private static final String SUCCESS = "success";
    private static final String FAILURE = "failure";
    private static final int FAILURES_AT_ONCE = 20;
    private static final Duration THEN_ONE_IN = Duration.ofSeconds(5);

    private final MeterRegistry meters;
    private final Cache<String, Bucket> lines = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    SecurityLog(MeterRegistry meters) {
        this.meters = meters;
    }

    public void succeeded(Action action, @Nullable String subject, HttpServletRequest request) {
        count(action, SUCCESS);
        write(action, SUCCESS, subject, null, request);
    }

    public void failed(Action action, @Nullable String subject, String reason, HttpServletRequest request) {
        count(action, FAILURE);
        var key = action + " " + ClientAddress.of(request).share();
        if (lines.get(key, _ -> someLines()).tryConsume(1)) {
            write(action, FAILURE, subject, reason, request);
        }
    }

    public void refused(Action action, Problem problem, Caller caller, HttpServletRequest request) {
        failed(action, caller.isPerson() ? caller.key() : null, problem.code(), request);
    }

    private void count(Action action, String outcome) {
        meters.counter("thidua.security.events", "action", action.label(), "outcome", outcome)
                .increment();
    }

    private static void write(
            Action action,
            String outcome,
            @Nullable String subject,
            @Nullable String reason,
            HttpServletRequest request) {
        var line = log.atInfo()
                .addKeyValue("event.action", action.label())
                .addKeyValue("event.outcome", outcome)
                .addKeyValue("source.ip", ClientAddress.of(request).text());
        if (subject != null) {
            line = line.addKeyValue("user.id", subject);
        }
        if (reason != null) {
            line = line.addKeyValue("reason", reason);
        }
        line.log("{} {}", action.label(), outcome);
    }

    private static Bucket someLines() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FAILURES_AT_ONCE).refillGreedy(1, THEN_ONE_IN))
                .build();
    }
}
