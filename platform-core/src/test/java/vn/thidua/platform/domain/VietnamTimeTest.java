package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamTimeTest {

    private static final LocalDate DEADLINE = LocalDate.of(2022, 3, 31);
    private static final Instant FIRST = Instant.parse("2022-03-30T17:00:00.000Z");
    private static final Instant LAST = Instant.parse("2022-03-31T16:59:59.999Z");

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"})
    void countsThePeoplesDayWhereverItRuns(String jvmZone) {
        TimeZone.setDefault(TimeZone.getTimeZone(jvmZone));

        assertThat(VietnamTime.startOf(DEADLINE)).isEqualTo(FIRST);
        assertThat(VietnamTime.endOf(DEADLINE)).isEqualTo(LAST);
        assertThat(VietnamTime.dayOf(FIRST)).isEqualTo(DEADLINE);
        assertThat(VietnamTime.dayOf(LAST)).isEqualTo(DEADLINE);
        assertThat(VietnamTime.dayOf(FIRST.minusMillis(1))).isEqualTo(DEADLINE.minusDays(1));
        assertThat(VietnamTime.dayOf(LAST.plusMillis(1))).isEqualTo(DEADLINE.plusDays(1));
        assertThat(VietnamTime.today(Clock.fixed(LAST, ZoneId.systemDefault()))).isEqualTo(DEADLINE);
    }
}
