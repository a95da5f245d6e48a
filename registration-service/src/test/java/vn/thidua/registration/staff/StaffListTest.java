package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.domain.Sentence;

class StaffListTest {

    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final StaffListResult GOOD = new StaffListResult(71, 70, 7, List.of(), 0, false);

    @Test
    void isReadAndThenTaken() {
        var read = started().readOn(50, 71, NOW).state().finish(GOOD, NOW).state();
        assertThat(read.state()).isEqualTo(StaffList.State.READ);
        assertThat(read.people()).isEqualTo(70);

        var taken = read.accept(OFFICER, NOW).state();

        assertThat(taken.state()).isEqualTo(StaffList.State.TAKEN);
        assertThat(taken.takenAt()).isEqualTo(NOW);
        refuses(StaffReason.STAFF_LIST_NOT_READ, () -> taken.accept(OFFICER, NOW));
    }

    @Test
    void isNotTakenWithAnError() {
        var problem = RowIssue.ofFile(Sentence.of("staff-list-empty"));
        var refused = started()
                .finish(new StaffListResult(1, 0, 0, List.of(problem), 1, true), NOW)
                .state();

        assertThat(refused.state()).isEqualTo(StaffList.State.REFUSED);
        refuses(StaffReason.STAFF_LIST_NOT_READ, () -> refused.accept(OFFICER, NOW));
    }

    @Test
    void isSaidFailedWhenItsReadingStandsStill() {
        var reading = started();
        var last = NOW.plus(StaffList.STALE_AFTER);

        assertThat(reading.stateAt(last)).isEqualTo(StaffList.State.READING);
        assertThat(reading.stateAt(last.plusMillis(1))).isEqualTo(StaffList.State.FAILED);
        assertThat(reading.isOverAt(last.plusMillis(1))).isTrue();
        assertThat(reading.giveUp(last).state().state()).isEqualTo(StaffList.State.FAILED);
    }

    @Test
    void isForgottenWhenNobodyTakesIt() {
        var read = started().finish(GOOD, NOW).state();

        assertThat(read.isOverAt(NOW.plus(StaffList.KEPT_UNACCEPTED))).isFalse();
        assertThat(read.isOverAt(NOW.plus(StaffList.KEPT_UNACCEPTED).plusMillis(1)))
                .isTrue();
        assertThat(read.giveUp(NOW).state().state()).isEqualTo(StaffList.State.LAPSED);
    }

    @Test
    void isForTheUnitsClerksOnly() {
        var staff = new Actor(
                UUID.randomUUID(), "Người mẫu", false, List.of(new Duty(SKHCN, Role.STAFF, TODAY.minusYears(1), null)));

        refuses(StaffReason.UNIT_UNKNOWN, () -> start(HEAD_OFFICER, TODAY));
        refuses(CommonReason.NOT_ALLOWED, () -> start(staff, TODAY));
        refuses(StaffReason.STAFF_LIST_UNKNOWN, () -> started().requireVisibleTo(HEAD_OFFICER));
    }

    @Test
    void isAsOfADayThatWas() {
        refuses(StaffReason.AS_OF_OUT_OF_RANGE, () -> start(OFFICER, TODAY.plusDays(1)));
        refuses(StaffReason.AS_OF_OUT_OF_RANGE, () -> start(OFFICER, LocalDate.of(1999, 12, 31)));
        // Half past midnight in Vietnam is still yesterday in UTC.
        var earlyMorning = Instant.parse("2022-02-28T17:30:00Z");
        assertThat(StaffList.start(OFFICER, UUID.randomUUID(), SKHCN, source(), TODAY, earlyMorning)
                        .state()
                        .asOf())
                .isEqualTo(TODAY);
    }

    private static StaffList started() {
        return start(OFFICER, TODAY);
    }

    private static StaffList start(Actor actor, LocalDate asOf) {
        return StaffList.start(actor, UUID.randomUUID(), SKHCN, source(), asOf, NOW)
                .state();
    }

    private static StaffList.Source source() {
        return new StaffList.Source("danh-sach.xlsx", "abc");
    }

    private static void refuses(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
