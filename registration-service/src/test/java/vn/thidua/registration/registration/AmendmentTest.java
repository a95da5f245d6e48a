package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.registration.Sample.DEPUTY_OFFICER;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.registration.RegistrationTest.INSIDE;
import static vn.thidua.registration.registration.RegistrationTest.VOCABULARY;
import static vn.thidua.registration.registration.RegistrationTest.refuses;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.registration.Edition.Kind;
import vn.thidua.registration.registration.Edition.Outcome;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.round.RoundWithRoster;

class AmendmentTest {

    static final Instant LONG_AFTER = Instant.parse("2022-08-01T03:00:00Z");
    static final WrittenContent CHANGED = Sample.withLines(Sample.people("LDTT", "69", null));

    final RoundWithRoster roundWithRoster = RegistrationTest.roundWithRoster();
    final RegistrationContext context = new RegistrationContext(roundWithRoster.round(), Sample.UNIT, HEAD, HEAD);

    @Test
    void anAcceptedRegistrationIsChangedLongAfterTheRoundHasClosed() {
        var sent = sent(amending());

        assertThat(sent.state()).isEqualTo(State.AMENDMENT_SUBMITTED);
        assertThat(sent.submitted()).isEqualTo(accepted().submitted());
        assertThat(sent.contentFor(HEAD_OFFICER)).isEqualTo(accepted().submitted());
        assertThat(sent.receipt()).isEqualTo(accepted().receipt());
        assertThat(sent.lastReceipt())
                .hasValueSatisfying(it -> assertThat(it.number()).startsWith("DK2022-SKHCN-02-"));
        assertThat(sent.isAccepted()).isTrue();

        var taken = judging(sent).acceptAmendment("Đồng ý").state();
        assertThat(taken.state()).isEqualTo(State.ACCEPTED);
        assertThat(taken.submitted()).isEqualTo(taken.content()).isEqualTo(sent.content());
        assertThat(taken.receipt()).isEqualTo(sent.lastReceipt().orElseThrow());
        assertThat(taken.amendment()).isNull();
    }

    @Test
    void everyEditionIsKeptWithWhatBecameOfIt() {
        var taken = judging(sent(amending())).acceptAmendment("Đồng ý").state();
        var refused = judging(sent(amending(taken, "Lại đổi"), Sample.asWritten()))
                .refuseAmendment("Chưa đủ căn cứ")
                .state();

        assertThat(refused.editions())
                .extracting(Edition::number, Edition::kind, Edition::outcome, Edition::reason, Edition::decisionReason)
                .containsExactly(
                        tuple(1, Kind.SUBMISSION, Outcome.REPLACED, null, null),
                        tuple(2, Kind.AMENDMENT, Outcome.ACCEPTED, "Sáp nhập", "Đồng ý"),
                        tuple(3, Kind.AMENDMENT, Outcome.REFUSED, "Lại đổi", "Chưa đủ căn cứ"));
    }

    @Test
    void aRefusedChangeLeavesWhatWasAccepted() {
        var refused =
                judging(sent(amending())).refuseAmendment("Chưa đủ căn cứ").state();

        assertThat(refused.state()).isEqualTo(State.ACCEPTED);
        assertThat(refused.content())
                .isEqualTo(refused.submitted())
                .isEqualTo(accepted().submitted());
        assertThat(refused.receipt()).isEqualTo(accepted().receipt());
        assertThat(refused.amendment()).isNull();
        assertThat(refused.amendmentRefusal())
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Chưa đủ căn cứ"));
        assertThat(amending(refused, "Lần nữa").amendmentRefusal()).isNull();
    }

    @Test
    void aChangeIsWithdrawnBeforeItIsSent() {
        var changed = save(amending(), CHANGED);
        var withdrawn = new Amending(changed, OFFICER, LONG_AFTER).withdraw().state();

        assertThat(withdrawn.state()).isEqualTo(State.ACCEPTED);
        assertThat(withdrawn.content()).isEqualTo(accepted().content());
        refuses(RegistrationReason.AMENDMENT_NOT_BEGUN, () -> new Amending(withdrawn, OFFICER, LONG_AFTER).withdraw());
        refuses(
                RegistrationReason.AMENDMENT_NOT_BEGUN,
                () -> new Amending(sent(amending()), OFFICER, LONG_AFTER).withdraw());
    }

    @Test
    void aChangeMustChangeSomethingOnThePaperAndBeSigned() {
        refuses(RegistrationReason.AMENDMENT_WITHOUT_CHANGE, () -> amending().submit(OFFICER, context, LONG_AFTER));
        var changed = save(amending(), CHANGED);
        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> changed.submit(OFFICER, context, LONG_AFTER));
    }

    @Test
    void onlyWhatIsAcceptedIsChangedAndOnlyByItsUnit() {
        refuses(
                RegistrationReason.REGISTRATION_NOT_ACCEPTED,
                () -> new Amending(submitted(), OFFICER, LONG_AFTER).begin("vì sao"));
        refuses(
                RegistrationReason.REGISTRATION_NOT_ACCEPTED,
                () -> new Amending(amending(), OFFICER, LONG_AFTER).begin("vì sao"));
        refuses(
                RegistrationReason.REGISTRATION_UNKNOWN,
                () -> new Amending(accepted(), HEAD_OFFICER, LONG_AFTER).begin("vì sao"));
    }

    @Test
    void aChangeIsJudgedByWhoJudgedTheRegistration() {
        var sent = sent(amending());

        refuses(
                RegistrationReason.OWN_REGISTRATION_NOT_JUDGED,
                () -> new Judging(sent, OFFICER, roundWithRoster, context, LONG_AFTER).acceptAmendment(null));
        refuses(
                CommonReason.NOT_ALLOWED,
                () -> new Judging(sent, DEPUTY_OFFICER, roundWithRoster, context, LONG_AFTER)
                        .refuseAmendment("vì sao"));
        refuses(
                RegistrationReason.AMENDMENT_NOT_SUBMITTED,
                () -> judging(accepted()).acceptAmendment(null));
        refuses(
                RegistrationReason.REGISTRATION_NOT_SUBMITTED,
                () -> judging(sent).accept(null));
    }

    @Test
    void whatCameLateStaysLateWhenItIsChanged() {
        var late = RegistrationTest.LAST_MILLISECOND.plusMillis(1);
        var extended = roundWithRoster
                .round()
                .extend(HEAD_OFFICER, roundWithRoster.roster(), SKHCN, late.plusMillis(1), "vì sao", INSIDE)
                .state();
        var there = new RegistrationContext(extended, Sample.UNIT, HEAD, HEAD);
        var sent = sign(draft(), INSIDE).submit(OFFICER, there, late).state();

        assertThat(sent.isLate()).isTrue();
        assertThat(submitted().isLate()).isFalse();
        var taken = judging(sent(amending(judging(sent).accept(null).state(), "Sáp nhập")))
                .acceptAmendment(null)
                .state();
        assertThat(taken.isLate()).isTrue();
    }

    @Test
    void itIsNotSentWithoutEnd() {
        var it = submitted();
        for (int sent = 1; sent < Submitting.MOST_EDITIONS; sent++) {
            var back = new Judging(it, HEAD_OFFICER, roundWithRoster, context, INSIDE).returnToUnit("vì sao");
            it = sign(back.state(), INSIDE).submit(OFFICER, context, INSIDE).state();
        }
        var returned = sign(
                new Judging(it, HEAD_OFFICER, roundWithRoster, context, INSIDE)
                        .returnToUnit("vì sao")
                        .state(),
                INSIDE);
        assertThat(returned.editions()).hasSize(50);
        refuses(RegistrationReason.TOO_MANY_EDITIONS, () -> returned.submit(OFFICER, context, INSIDE));
    }

    private Registration sent(Registration amending) {
        return sent(amending, CHANGED);
    }

    private Registration sent(Registration amending, WrittenContent written) {
        return sign(save(amending, written), LONG_AFTER)
                .submit(OFFICER, context, LONG_AFTER)
                .state();
    }

    private Registration amending() {
        return amending(accepted(), "Sáp nhập");
    }

    private static Registration amending(Registration it, String reason) {
        return new Amending(it, OFFICER, LONG_AFTER).begin(reason).state();
    }

    private Registration accepted() {
        return judging(submitted()).accept(null).state();
    }

    private Judging judging(Registration it) {
        return new Judging(it, HEAD_OFFICER, roundWithRoster, context, LONG_AFTER);
    }

    private Registration submitted() {
        return sign(draft(), INSIDE).submit(OFFICER, context, INSIDE).state();
    }

    private Registration draft() {
        var blank = Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                .state();
        return blank.save(OFFICER, roundWithRoster.round(), Sample.asWritten(), VOCABULARY, INSIDE)
                .state();
    }

    private Registration save(Registration it, WrittenContent written) {
        return it.save(OFFICER, roundWithRoster.round(), written, VOCABULARY, LONG_AFTER)
                .state();
    }

    private Registration sign(Registration it, Instant at) {
        return new Drafting(it, LEADER, roundWithRoster.round(), at)
                .signOff(context, false)
                .state();
    }
}
