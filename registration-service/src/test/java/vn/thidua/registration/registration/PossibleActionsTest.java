package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.ADMINISTRATOR;
import static vn.thidua.registration.Sample.DEPUTY_OFFICER;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.OUTSIDER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.registration.PossibleActions.Action.*;
import static vn.thidua.registration.registration.RegistrationTest.INSIDE;
import static vn.thidua.registration.registration.RegistrationTest.LAST_MILLISECOND;
import static vn.thidua.registration.registration.RegistrationTest.VOCABULARY;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.registration.PossibleActions.Action;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundWithRoster;

class PossibleActionsTest {

    private static final Instant BEFORE = Instant.parse("2022-01-31T16:59:59.999Z");
    private static final Instant LONG_AFTER = Instant.parse("2022-08-01T03:00:00Z");
    private static final WrittenContent CHANGED = Sample.withLines(Sample.people("LDTT", "69", null));

    private final RoundWithRoster roundWithRoster = RegistrationTest.roundWithRoster();
    private final Round round = roundWithRoster.round();
    private final RegistrationContext context = new RegistrationContext(round, Sample.UNIT, HEAD, HEAD);

    @Test
    void aBlankDraftIsOnlyWritten() {
        var blank = Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                .state();

        assertThat(possible(blank, OFFICER)).containsExactly(EDIT);
        assertThat(possible(blank, LEADER)).containsExactly(EDIT);
    }

    @Test
    void aDraftIsPresentedByTheUnitAndSignedByItsLeaderOrADelegate() {
        assertThat(possible(draft(), OFFICER)).containsExactly(EDIT, PRESENT);
        assertThat(possible(draft(), LEADER)).containsExactly(EDIT, PRESENT, SIGN_OFF);
        assertThat(PossibleActions.of(OFFICER, inRound(draft()), true, INSIDE))
                .containsExactly(EDIT, PRESENT, SIGN_OFF);
    }

    @Test
    void whatIsSignedIsSubmittedByTheUnitFromTheOpeningToTheEnd() {
        assertThat(possible(signed(), OFFICER)).containsExactly(EDIT, SUBMIT);
        assertThat(possible(signed(), LEADER)).containsExactly(EDIT, DECLINE, SUBMIT);
        assertThat(possible(signed(), OFFICER, BEFORE)).containsExactly(EDIT);
        assertThat(possible(signed(), OFFICER, LAST_MILLISECOND)).containsExactly(EDIT, SUBMIT);
        assertThat(possible(signed(), OFFICER, LAST_MILLISECOND.plusMillis(1))).isEmpty();
    }

    @Test
    void whatWasSubmittedIsJudgedByTheHeadAtAnyTime() {
        assertThat(possible(submitted(), HEAD_OFFICER)).containsExactly(RETURN, ACCEPT);
        assertThat(possible(submitted(), HEAD_OFFICER, LONG_AFTER)).containsExactly(RETURN, ACCEPT);
        assertThat(possible(submitted(), OFFICER)).isEmpty();
        assertThat(possible(submitted(), DEPUTY_OFFICER)).isEmpty();
        assertThat(possible(submitted(), ADMINISTRATOR)).isEmpty();
    }

    @Test
    void whatWasAcceptedIsChangedByItsUnitWhileItMayStillBeSent() {
        assertThat(possible(accepted(), OFFICER, LONG_AFTER)).containsExactly(AMEND);
        assertThat(possible(accepted(), HEAD_OFFICER, LONG_AFTER)).isEmpty();
        assertThat(possible(sentOften(accepted()), OFFICER, LONG_AFTER)).isEmpty();
    }

    @Test
    void aChangeIsSubmittedOnlyWhenItChangesSomething() {
        var unchanged = sign(amending());
        var changed = sign(save(amending(), CHANGED));

        assertThat(possible(unchanged, OFFICER)).containsExactly(EDIT, WITHDRAW_AMENDMENT);
        assertThat(possible(changed, OFFICER)).containsExactly(EDIT, SUBMIT, WITHDRAW_AMENDMENT);
        assertThat(possible(sentOften(changed), OFFICER)).containsExactly(EDIT, WITHDRAW_AMENDMENT);
    }

    @Test
    void aSubmittedChangeIsJudgedByTheHead() {
        var sent =
                sign(save(amending(), CHANGED)).submit(OFFICER, context, INSIDE).state();

        assertThat(possible(sent, HEAD_OFFICER)).containsExactly(ACCEPT_AMENDMENT, REFUSE_AMENDMENT);
        assertThat(possible(sent, OFFICER)).isEmpty();
    }

    /** An action that tried nothing would be offered here. */
    @ParameterizedTest
    @EnumSource(Registration.State.class)
    void nothingIsPossibleForAnOutsider(Registration.State state) {
        var it = new RegistrationBuilder(submitted()).state(state).make();

        assertThat(possible(it, OUTSIDER)).isEmpty();
    }

    private List<Action> possible(Registration it, Actor actor) {
        return possible(it, actor, INSIDE);
    }

    private List<Action> possible(Registration it, Actor actor, Instant now) {
        return PossibleActions.of(actor, inRound(it), false, now);
    }

    private RegistrationInRound inRound(Registration it) {
        return new RegistrationInRound(it, roundWithRoster, Sample.UNIT);
    }

    private static Registration sentOften(Registration it) {
        var often = Collections.nCopies(Submitting.MOST_EDITIONS, it.editions().getLast());
        return new RegistrationBuilder(it).editions(often).make();
    }

    private Registration amending() {
        return new Amending(accepted(), OFFICER, INSIDE).begin("Sáp nhập").state();
    }

    private Registration accepted() {
        return new Judging(submitted(), HEAD_OFFICER, roundWithRoster, context, INSIDE)
                .accept(null)
                .state();
    }

    private Registration submitted() {
        return signed().submit(OFFICER, context, INSIDE).state();
    }

    private Registration signed() {
        return sign(draft());
    }

    private Registration draft() {
        return save(
                Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                        .state(),
                Sample.asWritten());
    }

    private Registration save(Registration it, WrittenContent written) {
        return it.save(OFFICER, round, written, VOCABULARY, INSIDE).state();
    }

    private Registration sign(Registration it) {
        return new Drafting(it, LEADER, round, INSIDE).signOff(context, false).state();
    }
}
