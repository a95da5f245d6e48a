package vn.thidua.platform.mongo;

import java.time.Duration;

/** Until when something is tried again. Measured by the machine's running time, which no setting of its clock changes. */
record Deadline(long nanos) {

    static Deadline in(Duration timeout) {
        return new Deadline(System.nanoTime() + timeout.toNanos());
    }

    /** Not negative. */
    long nanosLeft() {
        return Math.max(0, nanos - System.nanoTime());
    }

    boolean isOver() {
        return nanosLeft() == 0;
    }
}
