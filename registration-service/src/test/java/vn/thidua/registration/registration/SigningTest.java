package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.registration.RegistrationTest.INSIDE;
import static vn.thidua.registration.registration.RegistrationTest.LAST_MILLISECOND;
import static vn.thidua.registration.registration.RegistrationTest.VOCABULARY;
import static vn.thidua.registration.registration.RegistrationTest.refuses;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;

class SigningTest {

    final RoundWithRoster roundWithRoster = RegistrationTest.roundWithRoster();
    final RegistrationContext context = new RegistrationContext(roundWithRoster.round(), Sample.UNIT, HEAD, HEAD);

    @Test
    void whatTheLeaderHasNotSignedIsNotSent() {
        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> draft().submit(OFFICER, context, INSIDE));
        var presented = by(OFFICER, draft()).present(context).state();
        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> presented.submit(LEADER, context, INSIDE));

        var signed = by(LEADER, presented).signOff(context, false).state();
        assertThat(signed.signing().presented()).isNotNull();
        assertThat(signed.signing().signOff()).satisfies(it -> {
            assertThat(it.by()).isEqualTo(LEADER.name());
            assertThat(it.at()).isEqualTo(INSIDE);
            assertThat(it.delegated()).isFalse();
        });
        assertThat(signed.submit(OFFICER, context, INSIDE).state().state()).isEqualTo(Registration.State.SUBMITTED);
    }

    @Test
    void theOfficerDoesNotSignForTheLeaderUnlessDelegated() {
        refuses(
                RegistrationReason.SIGN_OFF_FOR_LEADER,
                () -> by(OFFICER, draft()).signOff(context, false));
        refuses(
                RegistrationReason.SIGN_OFF_FOR_LEADER,
                () -> by(OFFICER, draft()).decline(context, false, "vì sao"));
        refuses(
                RegistrationReason.REGISTRATION_UNKNOWN,
                () -> by(HEAD_OFFICER, draft()).signOff(context, true));

        var signed = by(OFFICER, draft()).signOff(context, true).state();
        assertThat(signed.signing().signOff())
                .satisfies(it -> assertThat(it.delegated()).isTrue());
    }

    @Test
    void aChangeOfTheContentTakesTheSignatureAwayAndTheSameContentDoesNot() {
        var signed = by(LEADER, draft()).signOff(context, false).state();

        assertThat(save(signed, Sample.asWritten()).signing()).isEqualTo(signed.signing());
        var changed = save(signed, Sample.withLines(Sample.people("LDTT", "69", null)));
        assertThat(changed.signing()).isEqualTo(Signing.NONE);
        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> changed.submit(OFFICER, context, INSIDE));
    }

    @Test
    void theLeaderHandsTheDraftBackEvenAfterSigningIt() {
        var signed = by(LEADER, draft()).signOff(context, false).state();
        var declined = by(LEADER, signed).decline(context, false, "Xem lại").state();

        assertThat(declined.signing().signOff()).isNull();
        assertThat(declined.signing().declined())
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Xem lại"));
        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> declined.submit(OFFICER, context, INSIDE));
        assertThat(by(OFFICER, declined).present(context).state().signing().declined())
                .isNull();
    }

    @Test
    void theSameContentIsPresentedSignedAndHandedBackOnce() {
        var presented = by(OFFICER, draft()).present(context).state();
        refuses(
                RegistrationReason.ALREADY_PRESENTED,
                () -> by(OFFICER, presented).present(context));
        var signed = by(LEADER, presented).signOff(context, false).state();
        refuses(RegistrationReason.ALREADY_SIGNED_OFF, () -> by(LEADER, signed).signOff(context, false));
        refuses(RegistrationReason.ALREADY_SIGNED_OFF, () -> by(OFFICER, signed).present(context));
        var declined = by(LEADER, signed).decline(context, false, "Xem lại").state();
        refuses(
                RegistrationReason.NOTHING_TO_DECLINE,
                () -> by(LEADER, declined).decline(context, false, "Xem lại"));
        refuses(RegistrationReason.NOTHING_TO_DECLINE, () -> by(LEADER, draft()).decline(context, false, "Xem lại"));
    }

    @Test
    void aReturnedOneIsSignedAgain() {
        var returned = new Judging(
                        by(LEADER, draft())
                                .signOff(context, false)
                                .state()
                                .submit(OFFICER, context, INSIDE)
                                .state(),
                        HEAD_OFFICER,
                        roundWithRoster,
                        context,
                        INSIDE)
                .returnToUnit("Xem lại")
                .state();

        refuses(RegistrationReason.NOT_SIGNED_OFF, () -> returned.submit(OFFICER, context, INSIDE));
    }

    @Test
    void nobodySignsWhatIsEmptyTooLateOrGone() {
        var blank = Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                .state();
        refuses(RegistrationReason.REGISTRATION_EMPTY, () -> by(OFFICER, blank).present(context));
        refuses(RegistrationReason.REGISTRATION_EMPTY, () -> by(LEADER, blank).signOff(context, false));
        var late = LAST_MILLISECOND.plusMillis(1);
        refuses(
                RoundReason.ROUND_CLOSED,
                () -> new Drafting(draft(), LEADER, roundWithRoster.round(), late).signOff(context, false));
        var sent = by(LEADER, draft())
                .signOff(context, false)
                .state()
                .submit(OFFICER, context, INSIDE)
                .state();
        refuses(
                RegistrationReason.REGISTRATION_NOT_EDITABLE,
                () -> by(LEADER, sent).signOff(context, false));
    }

    @Test
    void theSameFileWhoseContentIsSavedChangesNothing() {
        var file = new ImportedFile("dang-ky.docx", "0".repeat(64));
        var taken = by(OFFICER, draft())
                .importContent(Sample.asWritten(), VOCABULARY, file)
                .state();

        assertThat(taken.imported()).satisfies(it -> assertThat(it.fileName()).isEqualTo("dang-ky.docx"));
        assertThat(by(OFFICER, taken).hasImported(Sample.asWritten(), VOCABULARY, file))
                .isTrue();
        assertThat(by(OFFICER, draft()).hasImported(Sample.asWritten(), VOCABULARY, file))
                .isFalse();
        var edited = save(taken, Sample.withLines(Sample.people("LDTT", "69", null)));
        assertThat(by(OFFICER, edited).hasImported(Sample.asWritten(), VOCABULARY, file))
                .isFalse();
    }

    private Registration draft() {
        return save(
                Registration.start(OFFICER, roundWithRoster, SKHCN, null, INSIDE)
                        .state(),
                Sample.asWritten());
    }

    private Registration save(Registration it, WrittenContent written) {
        return it.save(OFFICER, roundWithRoster.round(), written, VOCABULARY, INSIDE)
                .state();
    }

    private Drafting by(Actor actor, Registration it) {
        return new Drafting(it, actor, roundWithRoster.round(), INSIDE);
    }
}
