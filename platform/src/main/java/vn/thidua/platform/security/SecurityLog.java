package vn.thidua.platform.security;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.http.log.SecurityLogFile;

/**
 * Records what matters for security, an event a line, in ECS's words: the action, its outcome, the person's subject,
 * what it was done to. Ids and codes only: no names, no contents. Each event is counted as well.
 */
public final class SecurityLog {

    private static final Logger log = LoggerFactory.getLogger(SecurityLogFile.LOGGER);

    private final MeterRegistry meters;

    SecurityLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @param action what was tried, in kebab case
     * @param user the subject of who tried, if that is known
     * @param targetType what kind of thing it was done to
     * @param targetId which one
     * @param reason the refusal's code; none when it succeeded
     */
    public record Event(
            String action,
            @Nullable String user,
            String targetType,
            @Nullable String targetId,
            @Nullable String reason) {

        String outcome() {
            return reason == null ? "success" : "failure";
        }
    }

    public void write(Event event) {
        meters.counter("thidua.security.events", "action", event.action(), "outcome", event.outcome())
                .increment();
        var line = log.atInfo()
                .addKeyValue("event.action", event.action())
                .addKeyValue("event.outcome", event.outcome())
                .addKeyValue("target.type", event.targetType());
        if (event.user() != null) {
            line = line.addKeyValue("user.id", event.user());
        }
        if (event.targetId() != null) {
            line = line.addKeyValue("target.id", event.targetId());
        }
        if (event.reason() != null) {
            line = line.addKeyValue("reason", event.reason());
        }
        line.log(event.action());
    }
}
