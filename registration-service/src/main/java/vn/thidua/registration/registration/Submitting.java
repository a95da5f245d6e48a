package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.registration.content.ContentDifference;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.registration.RegistrationEvent.Facts;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;

/** How what the leader has signed leaves the unit: as its registration in time, or as the change of an accepted one at any time. */
record Submitting(Registration registration, Actor actor, RegistrationContext context, Instant now) {

    /** Beyond this somebody is playing; each edition's content is kept for good. */
    static final int MOST_EDITIONS = 50;

    Change<Registration, RegistrationEvent> submit() {
        var drafting = new Drafting(registration, actor, context.round(), now);
        drafting.requireEditable();
        if (registration.state() != State.AMENDING && context.round().stateAt(now) == Round.State.SCHEDULED) {
            throw RoundReason.ROUND_NOT_YET_OPEN.because(
                    "the round opens on %s", context.round().opensOn());
        }
        drafting.requirePledges();
        var amendment = registration.amendment();
        if (amendment != null) {
            requireChange();
        }
        if (!registration.signing().isSigned()) {
            throw RegistrationReason.NOT_SIGNED_OFF.because("the leader has not signed what is to be sent");
        }
        if (registration.editions().size() >= MOST_EDITIONS) {
            throw RegistrationReason.TOO_MANY_EDITIONS.because("it was sent %d times", MOST_EDITIONS);
        }
        return amendment == null ? submission() : change(amendment);
    }

    private Change<Registration, RegistrationEvent> submission() {
        var receipt = receipt(comesLate());
        var next = sent(Edition.Kind.SUBMISSION, receipt, null)
                .state(State.SUBMITTED)
                .submitted(registration.content())
                .receipt(receipt)
                .judgement(null)
                .make();
        return new RegistrationEvent.Submitted(new Facts(next, context, at(), null)).change("SUBMITTED");
    }

    /** What came in time the first time is in time when it comes again, however long the head kept it before returning it. */
    private boolean comesLate() {
        var first = registration.receipt();
        return first == null ? at().isAfter(context.round().closesAt()) : first.late();
    }

    /** Whether it is late stays what it was: a change comes when it comes. */
    private Change<Registration, RegistrationEvent> change(Amendment amendment) {
        var receipt = receipt(registration.isLate());
        var next = sent(Edition.Kind.AMENDMENT, receipt, amendment.reason())
                .state(State.AMENDMENT_SUBMITTED)
                .amendment(amendment.sent(receipt))
                .make();
        return new RegistrationEvent.AmendmentSubmitted(new Facts(next, context, at(), amendment.reason()))
                .change("AMENDMENT_SUBMITTED");
    }

    private RegistrationBuilder sent(Edition.Kind kind, Receipt receipt, @Nullable String reason) {
        var number = registration.submissions() + 1;
        List<Edition> editions = new ArrayList<>(registration.editions());
        editions.add(Edition.pending(number, registration.version(), kind, receipt, reason));
        return new RegistrationBuilder(registration)
                .submissions(number)
                .editions(editions)
                .saved(now, actor.name());
    }

    private Receipt receipt(boolean late) {
        return Receipt.of(
                registration.awardYear(),
                context.unit().code(),
                registration.submissions() + 1,
                at(),
                actor.name(),
                registration.content(),
                late);
    }

    private void requireChange() {
        var accepted = registration.submitted();
        if (accepted != null
                && ContentDifference.between(accepted, registration.content()).isEmpty()) {
            throw RegistrationReason.AMENDMENT_WITHOUT_CHANGE.because("nothing differs from what was accepted");
        }
    }

    private Instant at() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
