package vn.thidua.keycloak.signin;

import java.time.Duration;

/** Some tries are free; after each further failure the next try waits twice as long, up to a longest wait. */
record Waits(int free, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    Waits {
        if (free < 1 || !first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("no waits: %d free, %s to %s".formatted(free, first, longest));
        }
    }

    /** How long nobody may try after so many failures. */
    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    boolean hold(FailureCount tally, long now) {
        return now < tally.last() + after(tally.failures()).toMillis();
    }

    boolean hasBegun(FailureCount tally) {
        return tally.failures() >= free;
    }

    /** Whether this failure is the one that begins the waiting. */
    boolean beginWith(int failures) {
        return failures == free;
    }
}
