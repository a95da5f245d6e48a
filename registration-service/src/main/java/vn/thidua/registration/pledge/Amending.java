package vn.thidua.registration.pledge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.registration.pledge.Registration.State;

/** How a unit comes to change what was accepted, and how it lets that be. What was accepted counts until the change is, too. */
record Amending(Registration it, Actor actor, Instant now) {

    Change<Registration, RegistrationEvent> propose(String reason) {
        requireOwn();
        if (it.state() != State.ACCEPTED) {
            throw PledgeReason.REGISTRATION_NOT_ACCEPTED.because("the registration is %s", it.state());
        }
        if (it.editions().size() >= Sending.MOST_EDITIONS) {
            throw PledgeReason.TOO_MANY_EDITIONS.because("it was sent %d times", Sending.MOST_EDITIONS);
        }
        var begun = new Amendment(reason, now.truncatedTo(ChronoUnit.MILLIS), actor.name(), null);
        var next = new NextRegistration(it)
                .state(State.AMENDING)
                .amendment(begun)
                .amendmentRefusal(null)
                .signing(Signing.NONE)
                .make();
        return Change.<Registration, RegistrationEvent>to(next).noting(StepLimit.AMENDMENT_BEGUN, reason);
    }

    Change<Registration, RegistrationEvent> withdraw() {
        requireOwn();
        if (it.state() != State.AMENDING) {
            throw PledgeReason.AMENDMENT_NOT_BEGUN.because("the registration is %s", it.state());
        }
        return Change.<Registration, RegistrationEvent>to(asAccepted(it).make()).noting("AMENDMENT_WITHDRAWN");
    }

    /** Back to what was accepted, the change forgotten. */
    static NextRegistration asAccepted(Registration it) {
        var accepted = it.submitted() == null ? it.content() : it.submitted();
        return new NextRegistration(it).state(State.ACCEPTED).content(accepted).amendment(null);
    }

    private void requireOwn() {
        if (!actor.actsFor(it.unitId())) {
            throw PledgeReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", it.id());
        }
    }
}
