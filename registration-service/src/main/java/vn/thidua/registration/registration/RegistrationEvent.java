package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Change;

/** What happened to a registration that others should know. What is being written is the unit's own matter. */
public sealed interface RegistrationEvent {

    Facts facts();

    /** What is known of every event: the registration as it is afterwards, whom it concerns, when it happened, and why. */
    record Facts(
            Registration registration,
            RegistrationContext context,
            Instant at,
            @Nullable String reason) {}

    /** An officer asks the unit's leader to sign. */
    record Presented(Facts facts) implements RegistrationEvent {}

    /** The leader, or a delegate, approves what is drafted. */
    record SignedOff(Facts facts) implements RegistrationEvent {}

    /** The leader declines to sign. */
    record SignOffDeclined(Facts facts) implements RegistrationEvent {}

    /** The unit has submitted its registration. */
    record Submitted(Facts facts) implements RegistrationEvent {}

    /** The judging unit has returned the registration. */
    record Returned(Facts facts) implements RegistrationEvent {}

    /** The judging unit has accepted the registration. */
    record Accepted(Facts facts) implements RegistrationEvent {}

    /** The unit has submitted an amendment. */
    record AmendmentSubmitted(Facts facts) implements RegistrationEvent {}

    /** The judging unit has accepted the amendment. */
    record AmendmentAccepted(Facts facts) implements RegistrationEvent {}

    /** The judging unit has refused the amendment: what was accepted stays. */
    record AmendmentRefused(Facts facts) implements RegistrationEvent {}

    /** The change that leads to this event, noted in the history under that word. */
    default Change<Registration, RegistrationEvent> change(String noted) {
        return Change.to(facts().registration(), this).noting(noted, facts().reason());
    }
}
