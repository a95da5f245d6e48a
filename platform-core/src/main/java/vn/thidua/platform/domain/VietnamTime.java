package vn.thidua.platform.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The people's day, whatever the JVM's zone: a printed deadline includes its whole day in Asia/Ho_Chi_Minh. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first millisecond of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last millisecond of the day, 23:59:59.999. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minus(Duration.ofMillis(1));
    }
}
