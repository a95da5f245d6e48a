package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.ADMINISTRATOR;
import static vn.thidua.registration.Sample.DEPUTY_OFFICER;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.OUTSIDER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.ReferenceData;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.directory.Roster.Member;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;

class RegistrationTest {

    static final Instant INSIDE = Instant.parse("2022-03-01T03:00:00Z");
    static final Instant LAST_MILLISECOND = Instant.parse("2022-03-31T16:59:59.999Z");

    static final ReferenceData VOCABULARY = new ReferenceData(Sample.form(), Set.of());

    final RoundWithRoster roundWithRoster = roundWithRoster();
    final Round round = roundWithRoster.round();
    final RegistrationContext context = new RegistrationContext(round, Sample.UNIT, HEAD, HEAD);

    @Test
    void goesFromDraftToAcceptance() {
        var submitted = signed().submit(OFFICER, context, INSIDE).state();
        var accepted = new Judging(submitted, HEAD_OFFICER, roundWithRoster, context, INSIDE)
                .accept(null)
                .state();

        assertThat(submitted.state()).isEqualTo(State.SUBMITTED);
        assertThat(submitted.receipt()).satisfies(it -> {
            assertThat(it.number()).matches("DK2022-SKHCN-01-[0-9A-F]{4}");
            assertThat(it.submittedAt()).isEqualTo(INSIDE);
            assertThat(it.digest()).hasSize(64);
        });
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.version()).isEqualTo(5);
    }

    @Test
    void theLastMillisecondOfTheLastDayIsInTimeAndTheNextIsNot() {
        assertThat(signed().submit(OFFICER, context, LAST_MILLISECOND).state().state())
                .isEqualTo(State.SUBMITTED);
        refuses(RoundReason.ROUND_CLOSED, () -> signed().submit(OFFICER, context, LAST_MILLISECOND.plusMillis(1)));
    }

    @Test
    void nothingIsSubmittedBeforeTheWindowOpens() {
        var before = Instant.parse("2022-01-31T16:59:59.999Z");

        refuses(RoundReason.ROUND_NOT_YET_OPEN, () -> signed().submit(OFFICER, context, before));
        assertThat(signed().submit(OFFICER, context, before.plusMillis(1))
                        .state()
                        .state())
                .isEqualTo(State.SUBMITTED);
    }

    @Test
    void anEmptyRegistrationIsNotSubmitted() {
        var blank = Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                .state();

        refuses(RegistrationReason.REGISTRATION_EMPTY, () -> blank.submit(OFFICER, context, INSIDE));
        var zeros = blank.save(OFFICER, round, Sample.withLines(Sample.people("LDTT", "0", null)), VOCABULARY, INSIDE)
                .state();
        refuses(RegistrationReason.REGISTRATION_EMPTY, () -> zeros.submit(OFFICER, context, INSIDE));
    }

    @Test
    void aReturnedRegistrationMayComeAgainForSomeDaysAfterTheRoundCloses() {
        var returnedAt = Instant.parse("2022-04-10T03:00:00Z");
        var returned = new Judging(submitted(), HEAD_OFFICER, roundWithRoster, context, returnedAt)
                .returnToUnit("Xem lại số lượng")
                .state();

        assertThat(returned.deadline(round)).isEqualTo("2022-04-15T16:59:59.999Z");
        var again = sign(returned)
                .submit(OFFICER, context, returned.deadline(round))
                .state();
        assertThat(again.receipt()).satisfies(it -> assertThat(it.number()).startsWith("DK2022-SKHCN-02-"));
        assertThat(again.judgement()).isNull();
        assertThat(again.isLate()).isFalse();
        refuses(
                RoundReason.ROUND_CLOSED,
                () -> returned.submit(OFFICER, context, returned.deadline(round).plusMillis(1)));
    }

    @Test
    void whatIsBeingEditedStaysWithTheUnitWhileOthersSeeWhatWasSubmitted() {
        var returned = new Judging(submitted(), HEAD_OFFICER, roundWithRoster, context, INSIDE)
                .returnToUnit("Xem lại")
                .state();
        var edited = returned.save(
                        OFFICER, round, Sample.withLines(Sample.people("LDTT", "69", null)), VOCABULARY, INSIDE)
                .state();

        assertThat(edited.contentFor(OFFICER).lines()).hasSize(1);
        assertThat(edited.contentFor(HEAD_OFFICER).lines()).hasSize(10);
    }

    @Test
    void aSubmittedRegistrationIsNotEdited() {
        refuses(
                RegistrationReason.REGISTRATION_NOT_EDITABLE,
                () -> submitted().save(OFFICER, round, Sample.asWritten(), VOCABULARY, INSIDE));
        refuses(RegistrationReason.REGISTRATION_NOT_EDITABLE, () -> submitted().submit(OFFICER, context, INSIDE));
    }

    @Test
    void aDraftIsTheUnitsOwnMatter() {
        draft().requireVisibleTo(OFFICER, roundWithRoster);
        refuses(RegistrationReason.REGISTRATION_UNKNOWN, () -> draft().requireVisibleTo(HEAD_OFFICER, roundWithRoster));
        refuses(
                RegistrationReason.REGISTRATION_UNKNOWN,
                () -> draft().requireVisibleTo(ADMINISTRATOR, roundWithRoster));
    }

    @Test
    void aSubmissionIsSeenByWhoLeadsTheBlocAndNobodyElse() {
        submitted().requireVisibleTo(HEAD_OFFICER, roundWithRoster);
        submitted().requireVisibleTo(DEPUTY_OFFICER, roundWithRoster);
        submitted().requireVisibleTo(ADMINISTRATOR, roundWithRoster);
        refuses(RegistrationReason.REGISTRATION_UNKNOWN, () -> submitted().requireVisibleTo(OUTSIDER, roundWithRoster));
    }

    @Test
    void onlyTheJudgingUnitJudges() {
        refuses(
                RegistrationReason.OWN_REGISTRATION_NOT_JUDGED,
                () -> new Judging(submitted(), OFFICER, roundWithRoster, context, INSIDE).accept(null));
        refuses(
                CommonReason.NOT_ALLOWED,
                () -> new Judging(submitted(), DEPUTY_OFFICER, roundWithRoster, context, INSIDE).accept(null));
        refuses(
                CommonReason.NOT_ALLOWED,
                () -> new Judging(submitted(), ADMINISTRATOR, roundWithRoster, context, INSIDE).returnToUnit("vì sao"));
        refuses(
                RegistrationReason.REGISTRATION_UNKNOWN,
                () -> new Judging(submitted(), OUTSIDER, roundWithRoster, context, INSIDE).accept(null));
    }

    @Test
    void theHeadsOwnRegistrationIsJudgedByTheDeputy() {
        var own = new RegistrationContext(
                round, new Unit(HEAD, "VPUBND", "Văn phòng UBND tỉnh", "VP"), HEAD, Sample.DEPUTY);
        var drafted = Registration.start(HEAD_OFFICER, roundWithRoster, HEAD, null, INSIDE)
                .state()
                .save(HEAD_OFFICER, round, Sample.asWritten(), VOCABULARY, INSIDE)
                .state();
        var submitted = new Drafting(drafted, HEAD_OFFICER, round, INSIDE)
                .signOff(own, true)
                .state()
                .submit(HEAD_OFFICER, own, INSIDE)
                .state();

        refuses(
                RegistrationReason.OWN_REGISTRATION_NOT_JUDGED,
                () -> new Judging(submitted, HEAD_OFFICER, roundWithRoster, own, INSIDE).accept(null));
        assertThat(new Judging(submitted, DEPUTY_OFFICER, roundWithRoster, own, INSIDE)
                        .accept(null)
                        .state()
                        .state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void nobodyJudgesTheirOwnUnitEvenWithADutyInTheJudgingOne() {
        var both = new Actor(
                OFFICER.subject(),
                OFFICER.name(),
                false,
                Stream.concat(OFFICER.duties().stream(), HEAD_OFFICER.duties().stream())
                        .toList());

        refuses(
                RegistrationReason.OWN_REGISTRATION_NOT_JUDGED,
                () -> new Judging(submitted(), both, roundWithRoster, context, INSIDE).accept(null));
    }

    @Test
    void whereNoUnitIsLeftToJudgeAnAdministratorDoes() {
        var headless = new RoundWithRoster(round, new Roster(List.of(new Member(SKHCN, BlocRole.DEPUTY))));

        assertThat(headless.roster().judgeOf(SKHCN)).isEmpty();
        assertThat(new Judging(submitted(), ADMINISTRATOR, headless, context, INSIDE)
                        .accept(null)
                        .state()
                        .state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    void aJudgementIsMadeOnce() {
        var accepted = new Judging(submitted(), HEAD_OFFICER, roundWithRoster, context, INSIDE)
                .accept(null)
                .state();

        refuses(
                RegistrationReason.REGISTRATION_NOT_SUBMITTED,
                () -> new Judging(accepted, HEAD_OFFICER, roundWithRoster, context, INSIDE).returnToUnit("vì sao"));
    }

    @Test
    void theReceiptsDigestFollowsWhatWasWritten() {
        var first = submitted().receipt();
        var changed = draft().save(
                        OFFICER, round, Sample.withLines(Sample.people("LDTT", "69", null)), VOCABULARY, INSIDE)
                .state();
        var other = sign(changed).submit(OFFICER, context, INSIDE).state().receipt();

        assertThat(first).isEqualTo(submitted().receipt()).isNotEqualTo(other);
    }

    private Registration signed() {
        return sign(draft());
    }

    private Registration sign(Registration drafted) {
        return new Drafting(drafted, LEADER, round, INSIDE)
                .signOff(context, false)
                .state();
    }

    private Registration submitted() {
        return signed().submit(OFFICER, context, INSIDE).state();
    }

    private Registration draft() {
        return Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                .state()
                .save(OFFICER, round, Sample.asWritten(), VOCABULARY, INSIDE)
                .state();
    }

    static RoundWithRoster roundWithRoster() {
        var round = Round.open(
                        HEAD_OFFICER, Sample.BLOC, Sample.YEAR, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31))
                .state();
        return new RoundWithRoster(round, Sample.BLOC.inYear(Sample.YEAR));
    }

    static void refuses(Reason reason, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
