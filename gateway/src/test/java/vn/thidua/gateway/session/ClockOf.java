package vn.thidua.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
final class ClockOf extends Clock {

    private final InstantSource source;

    ClockOf(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneOffset getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
