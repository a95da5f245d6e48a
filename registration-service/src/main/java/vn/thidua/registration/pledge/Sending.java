package vn.thidua.registration.pledge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.registration.pledge.Registration.State;
import vn.thidua.registration.pledge.RegistrationEvent.What;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;

/** How what the leader has signed leaves the unit: as its registration in time, or as the change of an accepted one at any time. */
record Sending(Registration it, Actor actor, Standing standing, Instant now) {

    /** Beyond this somebody is playing; each edition's content is kept for good. */
    static final int MOST_EDITIONS = 50;

    Change<Registration, RegistrationEvent> send() {
        var drafting = new Drafting(it, actor, standing.round(), now);
        drafting.requireEditable();
        if (it.state() != State.AMENDING && standing.round().stateAt(now) == Round.State.SCHEDULED) {
            throw RoundReason.ROUND_NOT_YET_OPEN.because(
                    "the round opens on %s", standing.round().opensOn());
        }
        drafting.requirePledges();
        var amendment = it.amendment();
        if (amendment != null) {
            requireChange();
        }
        if (!it.signing().isSigned()) {
            throw PledgeReason.NOT_SIGNED_OFF.because("the leader has not signed what is to be sent");
        }
        if (it.editions().size() >= MOST_EDITIONS) {
            throw PledgeReason.TOO_MANY_EDITIONS.because("it was sent %d times", MOST_EDITIONS);
        }
        return amendment == null ? registration() : change(amendment);
    }

    private Change<Registration, RegistrationEvent> registration() {
        var receipt = receipt(comesLate());
        var next = sent(Edition.Kind.SUBMISSION, receipt, null)
                .state(State.SUBMITTED)
                .submitted(it.content())
                .receipt(receipt)
                .judgement(null)
                .make();
        return new RegistrationEvent(What.SUBMITTED, next, standing, at(), null).change();
    }

    /** What came in time the first time is in time when it comes again, however long the head kept it before returning it. */
    private boolean comesLate() {
        var first = it.receipt();
        return first == null ? at().isAfter(standing.round().closesAt()) : first.late();
    }

    /** Whether it is late stays what it was: a change comes when it comes. */
    private Change<Registration, RegistrationEvent> change(Amendment amendment) {
        var receipt = receipt(it.isLate());
        var next = sent(Edition.Kind.AMENDMENT, receipt, amendment.reason())
                .state(State.AMENDMENT_SUBMITTED)
                .amendment(amendment.sent(receipt))
                .make();
        return new RegistrationEvent(What.AMENDMENT_SUBMITTED, next, standing, at(), amendment.reason()).change();
    }

    private NextRegistration sent(Edition.Kind kind, Receipt receipt, @Nullable String reason) {
        var number = it.submissions() + 1;
        List<Edition> editions = new ArrayList<>(it.editions());
        editions.add(Edition.pending(number, it.version(), kind, receipt, reason));
        return new NextRegistration(it).submissions(number).editions(editions).saved(now, actor.name());
    }

    private Receipt receipt(boolean late) {
        return Receipt.of(
                it.awardYear(), standing.unit().code(), it.submissions() + 1, at(), actor.name(), it.content(), late);
    }

    private void requireChange() {
        var accepted = it.submitted();
        if (accepted != null
                && ContentDifference.between(accepted, it.content()).isEmpty()) {
            throw PledgeReason.AMENDMENT_WITHOUT_CHANGE.because("nothing differs from what was accepted");
        }
    }

    private Instant at() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
