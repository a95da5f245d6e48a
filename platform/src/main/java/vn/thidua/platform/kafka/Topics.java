package vn.thidua.platform.kafka;

import java.util.Set;

/** The topics a service publishes. Declared as a bean by services that publish. */
public record Topics(Set<String> names) {

    public static Topics of(String... names) {
        return new Topics(Set.of(names));
    }
}
