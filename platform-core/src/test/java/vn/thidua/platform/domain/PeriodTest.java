package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Test
    void includesItsFirstAndItsLastDay() {
        var year = new Period(FIRST, LAST);

        assertThat(year.contains(FIRST)).isTrue();
        assertThat(year.contains(LAST)).isTrue();
        assertThat(year.contains(FIRST.minusDays(1))).isFalse();
        assertThat(year.contains(LAST.plusDays(1))).isFalse();
        assertThat(new Period(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void goesOnWithoutALastDay() {
        var open = new Period(FIRST, null);

        assertThat(open.contains(FIRST.minusDays(1))).isFalse();
        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void isNotReversed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Period(LAST, FIRST))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.PERIOD_REVERSED));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Duty(null, Role.OPERATOR, LAST, FIRST));
    }
}
