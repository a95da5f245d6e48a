package vn.thidua.store;

import java.time.Duration;

/** How long an acknowledged change may wait for the file (zero: not at all), and how often expired documents go. */
record StoreTimings(Duration commit, Duration sweep) {

    static final StoreTimings DEFAULT = new StoreTimings(Duration.ZERO, Duration.ofSeconds(10));

    StoreTimings {
        if (commit.isNegative() || !sweep.isPositive()) {
            throw new IllegalArgumentException("Not a pace: commit " + commit + ", sweep " + sweep);
        }
    }

    StoreTimings withCommit(Duration commit) {
        return new StoreTimings(commit, sweep);
    }
}
