package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.registration.registration.Registration.State;

/** How a unit comes to change what was accepted, and how it lets that be. What was accepted counts until the change is, too. */
record Amending(Registration registration, Actor actor, Instant now) {

    Change<Registration, RegistrationEvent> begin(String reason) {
        requireOwn();
        if (registration.state() != State.ACCEPTED) {
            throw RegistrationReason.REGISTRATION_NOT_ACCEPTED.because("the registration is %s", registration.state());
        }
        if (registration.editions().size() >= Submitting.MOST_EDITIONS) {
            throw RegistrationReason.TOO_MANY_EDITIONS.because("it was sent %d times", Submitting.MOST_EDITIONS);
        }
        var begun = new Amendment(reason, now.truncatedTo(ChronoUnit.MILLIS), actor.name(), null);
        var next = new RegistrationBuilder(registration)
                .state(State.AMENDING)
                .amendment(begun)
                .amendmentRefusal(null)
                .signing(Signing.NONE)
                .make();
        return Change.<Registration, RegistrationEvent>to(next).noting(StepLimit.AMENDMENT_BEGUN, reason);
    }

    Change<Registration, RegistrationEvent> withdraw() {
        requireOwn();
        if (registration.state() != State.AMENDING) {
            throw RegistrationReason.AMENDMENT_NOT_BEGUN.because("the registration is %s", registration.state());
        }
        return Change.<Registration, RegistrationEvent>to(
                        asAccepted(registration).make())
                .noting("AMENDMENT_WITHDRAWN");
    }

    /** Back to what was accepted, the change forgotten. */
    static RegistrationBuilder asAccepted(Registration registration) {
        var accepted = registration.submitted() == null ? registration.content() : registration.submitted();
        return new RegistrationBuilder(registration)
                .state(State.ACCEPTED)
                .content(accepted)
                .amendment(null);
    }

    private void requireOwn() {
        if (!actor.actsFor(registration.unitId())) {
            throw RegistrationReason.REGISTRATION_UNKNOWN.because("there is nothing with id %s", registration.id());
        }
    }
}
