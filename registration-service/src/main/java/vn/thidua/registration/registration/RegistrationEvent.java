package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Change;

/** What happened to a registration that others should know, when and why. What is being written is the unit's own matter. */
public record RegistrationEvent(
        What what,
        Registration registration,
        RegistrationContext context,
        Instant at,
        @Nullable String reason) {

    /** The steps on a registration's way that are told. */
    public enum What {
        /** An officer asks the unit's leader to sign. */
        PRESENTED,
        /** The leader, or a delegate, stands for what is drafted. */
        SIGNED_OFF,
        /** The leader hands the draft back to the officer. */
        SIGN_OFF_REFUSED,
        /** The unit has pledged. */
        SUBMITTED,
        /** The judging unit asks for something to be mended. */
        RETURNED,
        /** The judging unit has taken the pledge. */
        ACCEPTED,
        /** The unit asks to change what was accepted. */
        AMENDMENT_SUBMITTED,
        /** The judging unit has taken the change. */
        AMENDMENT_ACCEPTED,
        /** The judging unit has not taken the change: what was accepted stays. */
        AMENDMENT_REFUSED
    }

    /** The change that leads to this event, noted in the history under the same name. */
    Change<Registration, RegistrationEvent> change() {
        return Change.to(registration, this).noting(what.name(), reason);
    }
}
