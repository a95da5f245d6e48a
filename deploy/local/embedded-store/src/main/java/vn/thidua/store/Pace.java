package vn.thidua.store;

import java.time.Duration;

/** How long an acknowledged change may wait for the file (zero: not at all), and how often expired documents go. */
record Pace(Duration commit, Duration sweep) {

    static final Pace DEFAULT = new Pace(Duration.ZERO, Duration.ofSeconds(10));

    Pace {
        if (commit.isNegative() || !sweep.isPositive()) {
            throw new IllegalArgumentException("Not a pace: commit " + commit + ", sweep " + sweep);
        }
    }

    Pace withCommit(Duration commit) {
        return new Pace(commit, sweep);
    }
}
