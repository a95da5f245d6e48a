package vn.thidua.registration.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.ADMINISTRATOR;
import static vn.thidua.registration.Sample.BLOC;
import static vn.thidua.registration.Sample.DEPUTY_OFFICER;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.OUTSIDER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.round.RoundWithRoster.Action.CLOSE;
import static vn.thidua.registration.round.RoundWithRoster.Action.EXTEND;
import static vn.thidua.registration.round.RoundWithRoster.Action.REMIND;
import static vn.thidua.registration.round.RoundWithRoster.Action.REOPEN;
import static vn.thidua.registration.round.RoundWithRoster.Action.SNAPSHOT;
import static vn.thidua.registration.round.SeenRound.OwnAction.EDIT;
import static vn.thidua.registration.round.SeenRound.OwnAction.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Possible;
import vn.thidua.registration.Sample;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.round.RoundProgress.Entry;

class RoundActionsTest {

    private static final Instant BEFORE = Instant.parse("2022-01-31T16:59:59.999Z");
    private static final Instant INSIDE = Instant.parse("2022-03-10T03:00:00Z");
    private static final Instant END = Instant.parse("2022-03-31T16:59:59.999Z");
    private static final Instant AFTER = END.plusMillis(1);

    private final Roster roster = BLOC.inYear(Sample.YEAR);
    private final Round round = Round.open(
                    HEAD_OFFICER, BLOC, Sample.YEAR, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31))
            .state();

    @Test
    void theHeadMovesTheEndAndRemindsWhileTheRoundIsOpen() {
        assertThat(possible(round, HEAD_OFFICER, BEFORE)).containsExactly(EXTEND, SNAPSHOT);
        assertThat(possible(round, HEAD_OFFICER, INSIDE)).containsExactly(EXTEND, CLOSE, REMIND, SNAPSHOT);
        assertThat(possible(round, HEAD_OFFICER, AFTER)).containsExactly(EXTEND, REOPEN, SNAPSHOT);
        assertThat(possible(round, ADMINISTRATOR, INSIDE)).containsExactly(EXTEND, CLOSE, REMIND, SNAPSHOT);
    }

    @Test
    void aRoundThatEndsWithinTheMinuteIsNotClosedEarlier() {
        assertThat(possible(round, HEAD_OFFICER, END.minusSeconds(30))).containsExactly(EXTEND, REMIND, SNAPSHOT);
    }

    @Test
    void thoseWithMoreTimeAreRemindedAfterTheEnd() {
        var extended = round.extend(HEAD_OFFICER, roster, SKHCN, AFTER.plusSeconds(600), "vì sao", AFTER)
                .state();

        assertThat(possible(extended, HEAD_OFFICER, AFTER)).contains(REMIND);
        assertThat(possible(extended, HEAD_OFFICER, AFTER.plusSeconds(601))).doesNotContain(REMIND);
    }

    @Test
    void theDeputyGivesTheHeadMoreTimeButEndsNothing() {
        assertThat(possible(round, DEPUTY_OFFICER, INSIDE)).containsExactly(EXTEND, REMIND, SNAPSHOT);
        assertThat(possible(round, DEPUTY_OFFICER, AFTER)).containsExactly(EXTEND, SNAPSHOT);
    }

    /** An action that tried nothing would be offered here. */
    @Test
    void nothingIsPossibleForAMemberOrAnOutsider() {
        for (var moment : List.of(BEFORE, INSIDE, END, AFTER)) {
            assertThat(possible(round, OFFICER, moment)).isEmpty();
            assertThat(possible(round, OUTSIDER, moment)).isEmpty();
        }
    }

    /** Which units may be extended is tried of each: an action of its own rule would differ somewhere. */
    @Test
    void extendableAreTheUnitsThatExtendingDoesNotRefuse() {
        for (var actor : List.of(HEAD_OFFICER, DEPUTY_OFFICER, OFFICER, OUTSIDER, ADMINISTRATOR)) {
            for (var moment : List.of(BEFORE, INSIDE, END, AFTER)) {
                var later = (moment.isAfter(END) ? moment : END).plusSeconds(60);
                assertThat(new RoundWithRoster(round, roster).extendableUnits(actor, moment))
                        .isEqualTo(roster.units().stream()
                                .filter(it ->
                                        Possible.is(() -> round.extend(actor, roster, it, later, "vì sao", moment)))
                                .toList());
            }
        }
    }

    @Test
    void aMemberStartsWhileItHasTimeAndThenWritesWhatItMayWrite() {
        assertThat(own(OFFICER, BEFORE, null)).contains(START);
        assertThat(own(OFFICER, END, null)).contains(START);
        assertThat(own(OFFICER, AFTER, null)).isEmpty();
        assertThat(own(OUTSIDER, INSIDE, null)).isEmpty();
        assertThat(own(ADMINISTRATOR, INSIDE, null)).isEmpty();
        assertThat(own(OFFICER, INSIDE, true)).contains(EDIT);
        assertThat(own(OFFICER, INSIDE, false)).isEmpty();

        var extended = round.extend(HEAD_OFFICER, roster, SKHCN, AFTER.plusSeconds(600), "vì sao", AFTER)
                .state();
        assertThat(new SeenRound(new RoundWithRoster(extended, roster), OFFICER, List.of(), List.of(), AFTER)
                        .ownAction())
                .contains(START);
    }

    private Optional<SeenRound.OwnAction> own(Actor actor, Instant now, @Nullable Boolean editable) {
        List<Entry> entries =
                editable == null ? List.of() : List.of(new Entry(new UUID(0, 1), SKHCN, "DRAFT", false, editable));
        return new SeenRound(new RoundWithRoster(round, roster), actor, entries, List.of(), now).ownAction();
    }

    private List<RoundWithRoster.Action> possible(Round it, Actor actor, Instant now) {
        return new RoundWithRoster(it, roster).actionsOf(actor, now);
    }
}
