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

    /** The leader hands the draft back to the officer. */
    record SignOffRefused(Facts facts) implements RegistrationEvent {}

    /** The unit has pledged. */
    record Submitted(Facts facts) implements RegistrationEvent {}

    /** The judging unit asks for something to be corrected. */
    record Returned(Facts facts) implements RegistrationEvent {}

    /** The judging unit has taken the pledge. */
    record Accepted(Facts facts) implements RegistrationEvent {}

    /** The unit asks to change what was accepted. */
    record AmendmentSubmitted(Facts facts) implements RegistrationEvent {}

    /** The judging unit has taken the change. */
    record AmendmentAccepted(Facts facts) implements RegistrationEvent {}

    /** The judging unit has not taken the change: what was accepted stays. */
    record AmendmentRefused(Facts facts) implements RegistrationEvent {}

    /** The change that leads to this event, noted in the history under that word. */
    default Change<Registration, RegistrationEvent> change(String noted) {
        return Change.to(facts().registration(), this).noting(noted, facts().reason());
    }
}
