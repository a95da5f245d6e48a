package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Role;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.ReferenceData;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.registration.RegistrationEvent.Facts;
import vn.thidua.registration.registration.Signing.Declined;
import vn.thidua.registration.registration.Signing.Presented;
import vn.thidua.registration.registration.Signing.SignOff;
import vn.thidua.registration.round.Round;

/**
 * What a unit does with its registration before it is submitted: writes it, presents it to the leader, who signs or
 * declines.
 */
record Drafting(Registration registration, Actor actor, Round round, Instant now) {

    Change<Registration, RegistrationEvent> save(WrittenContent written, ReferenceData referenceData) {
        requireEditable();
        return Change.to(saved(referenceData.parse(written)).make());
    }

    Change<Registration, RegistrationEvent> importContent(
            WrittenContent written, ReferenceData referenceData, ImportedFile file) {
        requireEditable();
        var taken = new Imported(file.fileName(), file.digest(), at(), actor.name());
        Registration next = saved(referenceData.parse(written)).imported(taken).make();
        return Change.<Registration, RegistrationEvent>to(next).noting("IMPORTED", file.fileName());
    }

    /** Whether importing the file would change nothing: it was imported last, and its content is what is saved. */
    boolean hasImported(WrittenContent written, ReferenceData referenceData, ImportedFile file) {
        requireEditable();
        var last = registration.imported();
        return last != null
                && last.digest().equals(file.digest())
                && referenceData.parse(written).equals(registration.content());
    }

    Change<Registration, RegistrationEvent> present(RegistrationContext context) {
        requireEditable();
        requirePledges();
        requireUnsigned();
        if (registration.signing().presented() != null) {
            throw RegistrationReason.ALREADY_PRESENTED.because(
                    "the leader has it already, and nothing has changed since");
        }
        var signing = new Signing(new Presented(at(), actor.name()), null, null);
        var next = new RegistrationBuilder(registration).signing(signing).make();
        return new RegistrationEvent.Presented(new Facts(next, context, at(), null)).change("PRESENTED");
    }

    Change<Registration, RegistrationEvent> signOff(RegistrationContext context, boolean delegate) {
        requireEditable();
        requireSigner(delegate);
        requirePledges();
        requireUnsigned();
        var signed = new SignOff(at(), actor.name(), !isLeader());
        var next = new RegistrationBuilder(registration)
                .signing(new Signing(registration.signing().presented(), signed, null))
                .make();
        return new RegistrationEvent.SignedOff(new Facts(next, context, at(), null)).change("SIGNED_OFF");
    }

    /** Also takes an earlier sign-off back. */
    Change<Registration, RegistrationEvent> decline(RegistrationContext context, boolean delegate, String reason) {
        requireEditable();
        requireSigner(delegate);
        if (registration.signing().presented() == null
                && !registration.signing().isSigned()) {
            throw RegistrationReason.NOTHING_TO_DECLINE.because("nobody has presented it");
        }
        var next = new RegistrationBuilder(registration)
                .signing(new Signing(null, null, new Declined(at(), actor.name(), reason)))
                .make();
        return new RegistrationEvent.SignOffDeclined(new Facts(next, context, at(), reason)).change("SIGN_OFF_REFUSED");
    }

    void requireEditable() {
        registration.requireEditable(actor, round, now);
    }

    void requirePledges() {
        if (!registration.content().hasTargets()) {
            throw RegistrationReason.REGISTRATION_EMPTY.because("no target is filled in");
        }
    }

    private void requireUnsigned() {
        if (registration.signing().isSigned()) {
            throw RegistrationReason.ALREADY_SIGNED_OFF.because("it is signed, and nothing has changed since");
        }
    }

    private void requireSigner(boolean delegate) {
        if (!isLeader() && !delegate) {
            throw RegistrationReason.SIGN_OFF_FOR_LEADER.because("only the unit's leader or a delegate signs");
        }
    }

    private boolean isLeader() {
        return actor.holds(Role.LEADER, registration.unitId());
    }

    private RegistrationBuilder saved(Content content) {
        return new RegistrationBuilder(registration).content(content).saved(now, actor.name());
    }

    private Instant at() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
