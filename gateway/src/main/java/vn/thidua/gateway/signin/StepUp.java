package vn.thidua.gateway.signin;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sign-in has to show beyond that somebody is signed in at the realm, after RFC 9470. */
enum StepUp {
    NONE(Map.of()),
    FRESH(Map.of("prompt", "login")),
    SECOND_FACTOR(Map.of("acr_values", "2"));

    private final Map<String, Object> parameters;

    StepUp(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** As a service's problem leads to it: {@code fresh} or {@code second-factor}. */
    static StepUp of(@Nullable String wanted) {
        for (var known : values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wanted)) {
                return known;
            }
        }
        return NONE;
    }

    /** What the realm is asked for. */
    Map<String, Object> parameters() {
        return parameters;
    }
}
