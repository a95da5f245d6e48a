package vn.thidua.registration.pledge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Role;
import vn.thidua.registration.pledge.RegistrationEvent.What;
import vn.thidua.registration.pledge.Signing.Declined;
import vn.thidua.registration.pledge.Signing.Presented;
import vn.thidua.registration.pledge.Signing.SignOff;
import vn.thidua.registration.round.Round;

/** What a unit does with its registration before it is sent: writes it, lays it before the leader, who signs or hands it back. */
record Drafting(Registration it, Actor actor, Round round, Instant now) {

    Change<Registration, RegistrationEvent> save(WrittenContent written, Vocabulary vocabulary) {
        requireEditable();
        return Change.to(saved(vocabulary.understand(written)).make());
    }

    Change<Registration, RegistrationEvent> takeImport(
            WrittenContent written, Vocabulary vocabulary, ImportedFile file) {
        requireEditable();
        var taken = new Imported(file.fileName(), file.digest(), at(), actor.name());
        Registration next =
                saved(vocabulary.understand(written)).imported(taken).make();
        return Change.<Registration, RegistrationEvent>to(next).noting("IMPORTED", file.fileName());
    }

    /** Whether taking the file would change nothing: it was taken last, and its content is what is saved. */
    boolean hasTaken(WrittenContent written, Vocabulary vocabulary, ImportedFile file) {
        requireEditable();
        var last = it.imported();
        return last != null
                && last.digest().equals(file.digest())
                && vocabulary.understand(written).equals(it.content());
    }

    Change<Registration, RegistrationEvent> present(Standing standing) {
        requireEditable();
        requirePledges();
        requireUnsigned();
        if (it.signing().presented() != null) {
            throw PledgeReason.ALREADY_PRESENTED.because("the leader has it already, and nothing has changed since");
        }
        var signing = new Signing(new Presented(at(), actor.name()), null, null);
        var next = new NextRegistration(it).signing(signing).make();
        return new RegistrationEvent(What.PRESENTED, next, standing, at(), null).change();
    }

    Change<Registration, RegistrationEvent> signOff(Standing standing, boolean delegate) {
        requireEditable();
        requireSigner(delegate);
        requirePledges();
        requireUnsigned();
        var signed = new SignOff(at(), actor.name(), !isLeader());
        var next = new NextRegistration(it)
                .signing(new Signing(it.signing().presented(), signed, null))
                .make();
        return new RegistrationEvent(What.SIGNED_OFF, next, standing, at(), null).change();
    }

    /** Also takes an earlier sign-off back. */
    Change<Registration, RegistrationEvent> decline(Standing standing, boolean delegate, String reason) {
        requireEditable();
        requireSigner(delegate);
        if (it.signing().presented() == null && !it.signing().isSigned()) {
            throw PledgeReason.NOTHING_TO_DECLINE.because("nobody has presented it");
        }
        var next = new NextRegistration(it)
                .signing(new Signing(null, null, new Declined(at(), actor.name(), reason)))
                .make();
        return new RegistrationEvent(What.SIGN_OFF_REFUSED, next, standing, at(), reason).change();
    }

    void requireEditable() {
        it.requireEditable(actor, round, now);
    }

    void requirePledges() {
        if (!it.content().pledgesSomething()) {
            throw PledgeReason.REGISTRATION_EMPTY.because("no target is filled in");
        }
    }

    private void requireUnsigned() {
        if (it.signing().isSigned()) {
            throw PledgeReason.ALREADY_SIGNED_OFF.because("it is signed, and nothing has changed since");
        }
    }

    private void requireSigner(boolean delegate) {
        if (!isLeader() && !delegate) {
            throw PledgeReason.SIGN_OFF_FOR_LEADER.because("only the unit's leader or a delegate signs");
        }
    }

    private boolean isLeader() {
        return actor.holds(Role.LEADER, it.unitId());
    }

    private NextRegistration saved(Content content) {
        return new NextRegistration(it).content(content).saved(now, actor.name());
    }

    private Instant at() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
