package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.registration.Edition.Outcome;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.registration.RegistrationEvent.Facts;
import vn.thidua.registration.round.RoundWithRoster;

/** What the judging unit answers to what was sent: to a registration, or to the change of an accepted one. */
record Judging(
        Registration registration,
        Actor actor,
        RoundWithRoster roundWithRoster,
        RegistrationContext context,
        Instant now) {

    /** What the leader signed was not good enough: what comes back is signed again. */
    Change<Registration, RegistrationEvent> returnToUnit(String reason) {
        requireJudge(State.SUBMITTED, RegistrationReason.REGISTRATION_NOT_SUBMITTED);
        var until = VietnamTime.dayOf(now).plusDays(Registration.DAYS_TO_RESUBMIT);
        var next = new RegistrationBuilder(registration)
                .state(State.RETURNED)
                .signing(Signing.NONE)
                .judgement(new Judgement(at(), actor.name(), reason, until))
                .editions(decided(Outcome.RETURNED, reason, registration.editions()))
                .make();
        return new RegistrationEvent.Returned(new Facts(next, context, at(), reason)).change("RETURNED");
    }

    Change<Registration, RegistrationEvent> accept(@Nullable String reason) {
        requireJudge(State.SUBMITTED, RegistrationReason.REGISTRATION_NOT_SUBMITTED);
        var next = new RegistrationBuilder(registration)
                .state(State.ACCEPTED)
                .judgement(new Judgement(at(), actor.name(), reason, null))
                .editions(decided(Outcome.ACCEPTED, reason, registration.editions()))
                .make();
        return new RegistrationEvent.Accepted(new Facts(next, context, at(), reason)).change("ACCEPTED");
    }

    /** From now on the changed content is what was accepted. */
    Change<Registration, RegistrationEvent> acceptAmendment(@Nullable String reason) {
        var amendment = requireAmendment();
        var replaced = each(registration.editions(), Edition::replaced);
        var next = new RegistrationBuilder(registration)
                .state(State.ACCEPTED)
                .submitted(registration.content())
                .receipt(amendment.receipt())
                .judgement(new Judgement(at(), actor.name(), reason, null))
                .amendment(null)
                .editions(decided(Outcome.ACCEPTED, reason, replaced))
                .make();
        return new RegistrationEvent.AmendmentAccepted(new Facts(next, context, at(), reason))
                .change("AMENDMENT_ACCEPTED");
    }

    /** What was accepted before stays, and the unit has it before it again. */
    Change<Registration, RegistrationEvent> refuseAmendment(String reason) {
        requireAmendment();
        var next = Amending.asAccepted(registration)
                .amendmentRefusal(new Amendment.Refused(reason, at(), actor.name()))
                .editions(decided(Outcome.REFUSED, reason, registration.editions()))
                .make();
        return new RegistrationEvent.AmendmentRefused(new Facts(next, context, at(), reason))
                .change("AMENDMENT_REFUSED");
    }

    private Amendment requireAmendment() {
        requireJudge(State.AMENDMENT_SUBMITTED, RegistrationReason.AMENDMENT_NOT_SUBMITTED);
        var amendment = registration.amendment();
        if (amendment == null) {
            throw new IllegalStateException("a submitted amendment says what it is");
        }
        return amendment;
    }

    private void requireJudge(State awaited, RegistrationReason otherwise) {
        registration.requireVisibleTo(actor, roundWithRoster);
        if (!registration.isJudgedBy(actor, roundWithRoster)) {
            if (actor.actsFor(registration.unitId())) {
                throw RegistrationReason.OWN_REGISTRATION_NOT_JUDGED.because(
                        "nobody judges their own unit's registration");
            }
            throw CommonReason.NOT_ALLOWED.because("only the unit that judges it may do this");
        }
        if (registration.state() != awaited) {
            throw otherwise.because("the registration is %s", registration.state());
        }
    }

    /** The last one sent is the one that is judged. */
    private List<Edition> decided(Outcome outcome, @Nullable String reason, List<Edition> editions) {
        return each(
                editions,
                edition -> edition.number() == registration.submissions()
                        ? edition.decided(outcome, at(), actor.name(), reason)
                        : edition);
    }

    private static List<Edition> each(List<Edition> editions, UnaryOperator<Edition> change) {
        var changed = new ArrayList<>(editions);
        changed.replaceAll(change);
        return changed;
    }

    private Instant at() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
