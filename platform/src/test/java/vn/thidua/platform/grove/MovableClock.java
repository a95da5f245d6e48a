package vn.thidua.platform.grove;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Goes with the machine's clock until it is set. */
final class MovableClock extends Clock {

    private volatile @Nullable Instant instant;

    void set(@Nullable Instant instant) {
        this.instant = instant;
    }

    @Override
    public Instant instant() {
        var set = instant;
        return set == null ? Instant.now() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
