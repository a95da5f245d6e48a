package vn.thidua.registration.pledge;

/** What happens to a registration that others should know. Drafts are the unit's own matter. */
public sealed interface RegistrationEvent {

    Registration registration();

    Standing standing();

    /** The unit has pledged. */
    record Submitted(Registration registration, Standing standing) implements RegistrationEvent {}

    /** The judging unit asks for something to be mended. */
    record Returned(Registration registration, Standing standing) implements RegistrationEvent {}

    /** The judging unit has taken the pledge. */
    record Accepted(Registration registration, Standing standing) implements RegistrationEvent {}
}
