package vn.thidua.registration.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.ADMINISTRATOR;
import static vn.thidua.registration.Sample.BLOC;
import static vn.thidua.registration.Sample.DEPUTY;
import static vn.thidua.registration.Sample.DEPUTY_OFFICER;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.OUTSIDER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.STRANGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.Sample;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.round.Round.State;

class DeadlineChangeTest {

    static final Instant INSIDE = Instant.parse("2022-03-10T03:00:00Z");
    static final Instant END = Instant.parse("2022-03-31T16:59:59.999Z");
    static final Instant AFTER = END.plusMillis(1);
    static final Instant LATER = Instant.parse("2022-04-05T10:00:00Z");

    final Roster roster = BLOC.inYear(Sample.YEAR);
    final Round round = Round.open(HEAD_OFFICER, BLOC, Sample.YEAR, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31))
            .state();

    @Test
    void endsAreMovedSoOftenAndNoMore() {
        var moved = round;
        for (int i = 0; i < DeadlineChange.MOST_TIMES; i++) {
            moved = extend(moved, HEAD_OFFICER, SKHCN, LATER.plusMillis(i), AFTER);
        }
        var last = moved;
        refuses(
                RoundReason.ROUND_MOVED_TOO_OFTEN,
                () -> extend(last, HEAD_OFFICER, SKHCN, LATER.plusSeconds(60), AFTER));
        refuses(RoundReason.ROUND_MOVED_TOO_OFTEN, () -> last.reopen(HEAD_OFFICER, roster, LATER, "vì sao", AFTER));
        refuses(RoundReason.ROUND_MOVED_TOO_OFTEN, () -> last.close(HEAD_OFFICER, roster, null, "vì sao", INSIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void anExtendedUnitHasItsLastMillisecondWhereverTheServerStands(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var extended = extend(round, HEAD_OFFICER, SKHCN, LATER, AFTER);

            assertThat(extended.deadlineOf(SKHCN)).isEqualTo(LATER);
            assertThat(extended.deadlineOf(DEPUTY)).isEqualTo(END);
            assertThat(Round.isPast(extended.deadlineOf(SKHCN), LATER)).isFalse();
            assertThat(Round.isPast(extended.deadlineOf(SKHCN), LATER.plusNanos(999_999)))
                    .isFalse();
            assertThat(Round.isPast(extended.deadlineOf(SKHCN), LATER.plusMillis(1)))
                    .isTrue();
            assertThat(extended.stateAt(AFTER)).isEqualTo(State.CLOSED);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theWholeOfTheLastMillisecondIsInTime() {
        assertThat(round.stateAt(END.plusNanos(999_999))).isEqualTo(State.OPEN);
        assertThat(round.stateAt(AFTER)).isEqualTo(State.CLOSED);
    }

    @Test
    void aSecondExtensionTakesThePlaceOfTheFirst() {
        var twice = extend(
                extend(round, HEAD_OFFICER, SKHCN, LATER, INSIDE), HEAD_OFFICER, SKHCN, LATER.plusMillis(1), INSIDE);

        assertThat(twice.extensions()).singleElement().satisfies(it -> {
            assertThat(it.until()).isEqualTo(LATER.plusMillis(1));
            assertThat(it.reason()).isEqualTo("vì sao");
            assertThat(it.by()).isEqualTo(HEAD_OFFICER.name());
        });
        assertThat(twice.version()).isEqualTo(3);
    }

    @Test
    void anExtensionIsLaterThanNowAndThanTheUnitsTimeAndNotEndless() {
        var reason = RoundReason.EXTENSION_NOT_LATER;
        refuses(reason, () -> extend(round, HEAD_OFFICER, SKHCN, END, INSIDE));
        refuses(reason, () -> extend(round, HEAD_OFFICER, SKHCN, LATER, LATER));
        var extended = extend(round, HEAD_OFFICER, SKHCN, LATER, INSIDE);
        refuses(reason, () -> extend(extended, HEAD_OFFICER, SKHCN, LATER, INSIDE));

        var longest = AFTER.plus(Duration.ofDays(90));
        assertThat(extend(round, HEAD_OFFICER, SKHCN, longest, AFTER).deadlineOf(SKHCN))
                .isEqualTo(longest);
        refuses(RoundReason.EXTENSION_TOO_LONG, () -> extend(round, HEAD_OFFICER, SKHCN, longest.plusMillis(1), AFTER));
        refuses(RoundReason.EXTENSION_TOO_LONG, () -> extend(round, HEAD_OFFICER, SKHCN, Instant.MAX, AFTER));
    }

    @Test
    void nobodyGivesTheirOwnUnitMoreTime() {
        refuses(RoundReason.OWN_UNIT_NOT_EXTENDED, () -> extend(round, HEAD_OFFICER, HEAD, LATER, INSIDE));
        refuses(RoundReason.OWN_UNIT_NOT_EXTENDED, () -> extend(round, DEPUTY_OFFICER, DEPUTY, LATER, INSIDE));
        refuses(CommonReason.NOT_ALLOWED, () -> extend(round, OFFICER, SKHCN, LATER, INSIDE));

        assertThat(extend(round, DEPUTY_OFFICER, HEAD, LATER, INSIDE).deadlineOf(HEAD))
                .isEqualTo(LATER);
        assertThat(extend(round, HEAD_OFFICER, DEPUTY, LATER, INSIDE).deadlineOf(DEPUTY))
                .isEqualTo(LATER);
        assertThat(extend(round, ADMINISTRATOR, HEAD, LATER, INSIDE).deadlineOf(HEAD))
                .isEqualTo(LATER);
    }

    @Test
    void theDeputyExtendsTheHeadOnlyAndNobodyAUnitThatIsNotThere() {
        refuses(CommonReason.NOT_ALLOWED, () -> extend(round, DEPUTY_OFFICER, SKHCN, LATER, INSIDE));
        refuses(CommonReason.NOT_ALLOWED, () -> extend(round, OUTSIDER, SKHCN, LATER, INSIDE));
        refuses(RoundReason.UNIT_NOT_IN_BLOC, () -> extend(round, HEAD_OFFICER, STRANGER, LATER, INSIDE));
    }

    @Test
    void anOpenRoundEndsEarlierButNotWithoutAMinutesNotice() {
        var soonest = INSIDE.plusSeconds(60);

        assertThat(close(round, HEAD_OFFICER, null, INSIDE).closesAt()).isEqualTo(soonest);
        assertThat(close(round, ADMINISTRATOR, soonest, INSIDE).closesAt()).isEqualTo(soonest);
        refuses(RoundReason.CLOSING_TOO_SOON, () -> close(round, HEAD_OFFICER, soonest.minusMillis(1), INSIDE));
        refuses(RoundReason.CLOSING_NOT_EARLIER, () -> close(round, HEAD_OFFICER, END, INSIDE));
        refuses(RoundReason.CLOSING_NOT_EARLIER, () -> close(round, HEAD_OFFICER, Instant.MAX, INSIDE));
        refuses(RoundReason.CLOSING_NOT_EARLIER, () -> close(round, HEAD_OFFICER, null, END.minusSeconds(60)));
        refuses(RoundReason.ROUND_NOT_OPEN, () -> close(round, HEAD_OFFICER, null, AFTER));
        refuses(
                RoundReason.ROUND_NOT_OPEN,
                () -> close(round, HEAD_OFFICER, null, Instant.parse("2022-01-01T00:00:00Z")));
        refuses(CommonReason.NOT_ALLOWED, () -> close(round, DEPUTY_OFFICER, null, INSIDE));
        refuses(CommonReason.NOT_ALLOWED, () -> close(round, OFFICER, null, INSIDE));
    }

    @Test
    void anEarlierEndIsTheEndToTheMillisecondAndLeavesExtensions() {
        var closed = close(extend(round, HEAD_OFFICER, SKHCN, LATER, INSIDE), HEAD_OFFICER, null, INSIDE);
        var end = INSIDE.plusSeconds(60);

        assertThat(closed.stateAt(end)).isEqualTo(State.OPEN);
        assertThat(closed.stateAt(end.plusMillis(1))).isEqualTo(State.CLOSED);
        assertThat(closed.deadlineOf(SKHCN)).isEqualTo(LATER);
        assertThat(closed.deadlineOf(DEPUTY)).isEqualTo(end);
        assertThat(closed.ending()).satisfies(it -> assertThat(it.reason()).isEqualTo("vì sao"));
    }

    @Test
    void aRoundThatIsOverGoesOn() {
        var reopened = reopen(round, HEAD_OFFICER, LATER, AFTER);

        assertThat(reopened.stateAt(LATER)).isEqualTo(State.OPEN);
        assertThat(reopened.stateAt(LATER.plusMillis(1))).isEqualTo(State.CLOSED);
        assertThat(reopened.deadlineOf(SKHCN)).isEqualTo(LATER);
        refuses(RoundReason.ROUND_NOT_CLOSED, () -> reopen(round, HEAD_OFFICER, LATER, END));
        refuses(RoundReason.REOPENING_NOT_LATER, () -> reopen(round, HEAD_OFFICER, AFTER, AFTER));
        refuses(RoundReason.ROUND_TOO_LONG, () -> reopen(round, HEAD_OFFICER, Instant.MAX, AFTER));
        refuses(CommonReason.NOT_ALLOWED, () -> reopen(round, DEPUTY_OFFICER, LATER, AFTER));
    }

    @Test
    void anExtensionThatEndsBeforeTheCommonEndTakesNothingAway() {
        var reopened =
                reopen(extend(round, HEAD_OFFICER, SKHCN, LATER, AFTER), HEAD_OFFICER, LATER.plusSeconds(60), LATER);

        assertThat(reopened.deadlineOf(SKHCN)).isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void theHeadSeesAllExtensionsAndAMemberItsOwn() {
        var roundWithRoster = new RoundWithRoster(
                extend(extend(round, HEAD_OFFICER, SKHCN, LATER, INSIDE), HEAD_OFFICER, DEPUTY, LATER, INSIDE), roster);

        assertThat(roundWithRoster.extensionsFor(HEAD_OFFICER)).hasSize(2);
        assertThat(roundWithRoster.extensionsFor(OFFICER))
                .extracting(SeenExtension::unitId)
                .containsExactly(SKHCN);
    }

    private Round extend(Round round, Actor actor, UUID unit, Instant until, Instant now) {
        return round.extend(actor, roster, unit, until, "vì sao", now).state();
    }

    private Round close(Round round, Actor actor, @Nullable Instant at, Instant now) {
        return round.close(actor, roster, at, "vì sao", now).state();
    }

    private Round reopen(Round round, Actor actor, Instant until, Instant now) {
        return round.reopen(actor, roster, until, "vì sao", now).state();
    }

    private static void refuses(Reason reason, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
