package vn.thidua.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets and moves. */
public final class MovableClock extends Clock {

    private final InstantSource start;
    private volatile InstantSource source;

    private MovableClock(InstantSource start) {
        this.start = start;
        this.source = start;
    }

    /** Stands still until it is moved. */
    public static MovableClock at(Instant start) {
        return new MovableClock(InstantSource.fixed(start));
    }

    /** Goes with the machine's clock until it is set. */
    public static MovableClock running() {
        return new MovableClock(InstantSource.system());
    }

    public void move(Duration by) {
        source = InstantSource.offset(source, by);
    }

    /** Stands still there. */
    public void set(Instant instant) {
        source = InstantSource.fixed(instant);
    }

    /** Goes or stands as in the beginning. */
    public void reset() {
        source = start;
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }
}
