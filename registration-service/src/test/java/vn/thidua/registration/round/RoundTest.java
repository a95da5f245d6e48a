package vn.thidua.registration.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.BLOC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.Sample;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.round.Round.State;

class RoundTest {

    static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    static final LocalDate LAST = LocalDate.of(2022, 3, 31);

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"})
    void isOpenFromItsFirstMillisecondToItsLastInVietnamWhereverTheServerStands(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var round = open(Sample.HEAD_OFFICER, 2022, FIRST, LAST);

            assertThat(round.stateAt(Instant.parse("2022-01-31T16:59:59.999Z"))).isEqualTo(State.SCHEDULED);
            assertThat(round.stateAt(Instant.parse("2022-01-31T17:00:00.000Z"))).isEqualTo(State.OPEN);
            assertThat(round.stateAt(Instant.parse("2022-03-31T16:59:59.999Z"))).isEqualTo(State.OPEN);
            assertThat(round.stateAt(Instant.parse("2022-03-31T17:00:00.000Z"))).isEqualTo(State.CLOSED);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isOpenedByTheHeadOrAnAdministrator() {
        open(Sample.HEAD_OFFICER, 2022, FIRST, LAST);
        open(Sample.ADMINISTRATOR, 2022, FIRST, LAST);
        refuses(CommonReason.NOT_ALLOWED, Sample.DEPUTY_OFFICER, 2022, FIRST, LAST);
        refuses(CommonReason.NOT_ALLOWED, Sample.OUTSIDER, 2022, FIRST, LAST);
    }

    @Test
    void isOfOneBlocAndYear() {
        assertThat(open(Sample.HEAD_OFFICER, 2022, FIRST, LAST).id()).isEqualTo(Round.idOf(BLOC.id(), 2022));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        refuses(CommonReason.PERIOD_REVERSED, Sample.ADMINISTRATOR, 2022, LAST, FIRST);
        refuses(RoundReason.AWARD_YEAR_OUT_OF_RANGE, Sample.ADMINISTRATOR, 1022, FIRST, LAST);
        refuses(RoundReason.ROUND_TOO_LONG, Sample.ADMINISTRATOR, 2022, FIRST, FIRST.plusDays(367));
        refuses(RoundReason.BLOC_WITHOUT_HEAD, Sample.ADMINISTRATOR, 2020, FIRST, LAST);
        refuses(RoundReason.BLOC_WITHOUT_MEMBERS, Sample.ADMINISTRATOR, 2018, FIRST, LAST);
    }

    @Test
    void theRosterOfAYearIsThatOfItsLastDay() {
        assertThat(BLOC.inYear(2022).units()).doesNotContain(Sample.STRANGER).hasSize(3);
        assertThat(BLOC.inYear(2022).judgeOf(Sample.SKHCN)).contains(Sample.HEAD);
        assertThat(BLOC.inYear(2022).judgeOf(Sample.HEAD)).contains(Sample.DEPUTY);
        assertThat(BLOC.inYear(2019).members())
                .singleElement()
                .satisfies(it -> assertThat(it.role()).isEqualTo(BlocRole.MEMBER));
    }

    private static Round open(Actor actor, int year, LocalDate from, LocalDate to) {
        return Round.open(actor, BLOC, year, from, to).state();
    }

    private static void refuses(Reason reason, Actor actor, int year, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> open(actor, year, from, to))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
