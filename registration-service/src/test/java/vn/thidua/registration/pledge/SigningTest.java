package vn.thidua.registration.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.HEAD;
import static vn.thidua.registration.Sample.HEAD_OFFICER;
import static vn.thidua.registration.Sample.LEADER;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.pledge.RegistrationTest.INSIDE;
import static vn.thidua.registration.pledge.RegistrationTest.LAST_MILLISECOND;
import static vn.thidua.registration.pledge.RegistrationTest.VOCABULARY;
import static vn.thidua.registration.pledge.RegistrationTest.refuses;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.Sample;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.SeatedRound;

class SigningTest {

    final SeatedRound seated = RegistrationTest.seated();
    final Standing standing = new Standing(seated.round(), Sample.UNIT, HEAD, HEAD);

    @Test
    void whatTheLeaderHasNotSignedIsNotSent() {
        refuses(PledgeReason.NOT_SIGNED_OFF, () -> draft().submit(OFFICER, standing, INSIDE));
        var presented = by(OFFICER, draft()).present(standing).state();
        refuses(PledgeReason.NOT_SIGNED_OFF, () -> presented.submit(LEADER, standing, INSIDE));

        var signed = by(LEADER, presented).signOff(standing, false).state();
        assertThat(signed.signing().presented()).isNotNull();
        assertThat(signed.signing().signOff()).satisfies(it -> {
            assertThat(it.by()).isEqualTo(LEADER.name());
            assertThat(it.at()).isEqualTo(INSIDE);
            assertThat(it.delegated()).isFalse();
        });
        assertThat(signed.submit(OFFICER, standing, INSIDE).state().state()).isEqualTo(Registration.State.SUBMITTED);
    }

    @Test
    void theOfficerDoesNotSignForTheLeaderUnlessDelegated() {
        refuses(PledgeReason.SIGN_OFF_FOR_LEADER, () -> by(OFFICER, draft()).signOff(standing, false));
        refuses(PledgeReason.SIGN_OFF_FOR_LEADER, () -> by(OFFICER, draft()).decline(standing, false, "vì sao"));
        refuses(
                PledgeReason.REGISTRATION_UNKNOWN,
                () -> by(HEAD_OFFICER, draft()).signOff(standing, true));

        var signed = by(OFFICER, draft()).signOff(standing, true).state();
        assertThat(signed.signing().signOff())
                .satisfies(it -> assertThat(it.delegated()).isTrue());
    }

    @Test
    void aChangeOfTheContentTakesTheSignatureAwayAndTheSameContentDoesNot() {
        var signed = by(LEADER, draft()).signOff(standing, false).state();

        assertThat(save(signed, Sample.asWritten()).signing()).isEqualTo(signed.signing());
        var changed = save(signed, Sample.withLines(Sample.people("LDTT", "69", null)));
        assertThat(changed.signing()).isEqualTo(Signing.NONE);
        refuses(PledgeReason.NOT_SIGNED_OFF, () -> changed.submit(OFFICER, standing, INSIDE));
    }

    @Test
    void theLeaderHandsTheDraftBackEvenAfterSigningIt() {
        var signed = by(LEADER, draft()).signOff(standing, false).state();
        var declined = by(LEADER, signed).decline(standing, false, "Xem lại").state();

        assertThat(declined.signing().signOff()).isNull();
        assertThat(declined.signing().declined())
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Xem lại"));
        refuses(PledgeReason.NOT_SIGNED_OFF, () -> declined.submit(OFFICER, standing, INSIDE));
        assertThat(by(OFFICER, declined).present(standing).state().signing().declined())
                .isNull();
    }

    @Test
    void theSameContentIsPresentedSignedAndHandedBackOnce() {
        var presented = by(OFFICER, draft()).present(standing).state();
        refuses(PledgeReason.ALREADY_PRESENTED, () -> by(OFFICER, presented).present(standing));
        var signed = by(LEADER, presented).signOff(standing, false).state();
        refuses(PledgeReason.ALREADY_SIGNED_OFF, () -> by(LEADER, signed).signOff(standing, false));
        refuses(PledgeReason.ALREADY_SIGNED_OFF, () -> by(OFFICER, signed).present(standing));
        var declined = by(LEADER, signed).decline(standing, false, "Xem lại").state();
        refuses(PledgeReason.NOTHING_TO_DECLINE, () -> by(LEADER, declined).decline(standing, false, "Xem lại"));
        refuses(PledgeReason.NOTHING_TO_DECLINE, () -> by(LEADER, draft()).decline(standing, false, "Xem lại"));
    }

    @Test
    void aReturnedOneIsSignedAnew() {
        var returned = by(LEADER, draft())
                .signOff(standing, false)
                .state()
                .submit(OFFICER, standing, INSIDE)
                .state()
                .giveBack(HEAD_OFFICER, seated, standing, "Xem lại", INSIDE)
                .state();

        refuses(PledgeReason.NOT_SIGNED_OFF, () -> returned.submit(OFFICER, standing, INSIDE));
    }

    @Test
    void nobodySignsWhatIsEmptyTooLateOrGone() {
        var blank =
                Registration.start(OFFICER, seated.round(), SKHCN, null, INSIDE).state();
        refuses(PledgeReason.REGISTRATION_EMPTY, () -> by(OFFICER, blank).present(standing));
        refuses(PledgeReason.REGISTRATION_EMPTY, () -> by(LEADER, blank).signOff(standing, false));
        var late = LAST_MILLISECOND.plusMillis(1);
        refuses(
                RoundReason.ROUND_CLOSED,
                () -> new Drafting(draft(), LEADER, seated.round(), late).signOff(standing, false));
        var sent = by(LEADER, draft())
                .signOff(standing, false)
                .state()
                .submit(OFFICER, standing, INSIDE)
                .state();
        refuses(PledgeReason.REGISTRATION_NOT_EDITABLE, () -> by(LEADER, sent).signOff(standing, false));
    }

    @Test
    void theSameFileWhoseContentIsSavedChangesNothing() {
        var file = new ImportedFile("dang-ky.docx", "0".repeat(64));
        var taken = by(OFFICER, draft())
                .takeImport(Sample.asWritten(), VOCABULARY, file)
                .state();

        assertThat(taken.imported()).satisfies(it -> assertThat(it.fileName()).isEqualTo("dang-ky.docx"));
        assertThat(by(OFFICER, taken).hasTaken(Sample.asWritten(), VOCABULARY, file))
                .isTrue();
        assertThat(by(OFFICER, draft()).hasTaken(Sample.asWritten(), VOCABULARY, file))
                .isFalse();
        var edited = save(taken, Sample.withLines(Sample.people("LDTT", "69", null)));
        assertThat(by(OFFICER, edited).hasTaken(Sample.asWritten(), VOCABULARY, file))
                .isFalse();
    }

    private Registration draft() {
        return save(
                Registration.start(OFFICER, seated.round(), SKHCN, null, INSIDE).state(), Sample.asWritten());
    }

    private Registration save(Registration it, WrittenContent written) {
        return it.save(OFFICER, seated.round(), written, VOCABULARY, INSIDE).state();
    }

    private Drafting by(Actor actor, Registration it) {
        return new Drafting(it, actor, seated.round(), INSIDE);
    }
}
