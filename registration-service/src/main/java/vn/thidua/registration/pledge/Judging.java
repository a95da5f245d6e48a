package vn.thidua.registration.pledge;

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
import vn.thidua.registration.pledge.Edition.Outcome;
import vn.thidua.registration.pledge.Registration.State;
import vn.thidua.registration.pledge.RegistrationEvent.What;
import vn.thidua.registration.round.SeatedRound;

/** What the judging unit answers to what was sent: to a registration, or to the change of an accepted one. */
record Judging(Registration it, Actor actor, SeatedRound seated, Standing standing, Instant now) {

    /** What the leader signed was not good enough: what comes back is signed anew. */
    Change<Registration, RegistrationEvent> giveBack(String reason) {
        requireJudge(State.SUBMITTED, PledgeReason.REGISTRATION_NOT_SUBMITTED);
        var until = VietnamTime.dayOf(now).plusDays(Registration.DAYS_TO_RESUBMIT);
        var next = new NextRegistration(it)
                .state(State.RETURNED)
                .signing(Signing.NONE)
                .judgement(new Judgement(at(), actor.name(), reason, until))
                .editions(decided(Outcome.RETURNED, reason, it.editions()))
                .make();
        return new RegistrationEvent(What.RETURNED, next, standing, at(), reason).change();
    }

    Change<Registration, RegistrationEvent> accept(@Nullable String reason) {
        requireJudge(State.SUBMITTED, PledgeReason.REGISTRATION_NOT_SUBMITTED);
        var next = new NextRegistration(it)
                .state(State.ACCEPTED)
                .judgement(new Judgement(at(), actor.name(), reason, null))
                .editions(decided(Outcome.ACCEPTED, reason, it.editions()))
                .make();
        return new RegistrationEvent(What.ACCEPTED, next, standing, at(), reason).change();
    }

    /** From now on the changed content is what was accepted. */
    Change<Registration, RegistrationEvent> acceptAmendment(@Nullable String reason) {
        var amendment = requireAmendment();
        var replaced = each(it.editions(), Edition::replaced);
        var next = new NextRegistration(it)
                .state(State.ACCEPTED)
                .submitted(it.content())
                .receipt(amendment.receipt())
                .judgement(new Judgement(at(), actor.name(), reason, null))
                .amendment(null)
                .editions(decided(Outcome.ACCEPTED, reason, replaced))
                .make();
        return new RegistrationEvent(What.AMENDMENT_ACCEPTED, next, standing, at(), reason).change();
    }

    /** What was accepted before stays, and the unit has it before it again. */
    Change<Registration, RegistrationEvent> refuseAmendment(String reason) {
        requireAmendment();
        var next = Amending.asAccepted(it)
                .amendmentRefusal(new Amendment.Refused(reason, at(), actor.name()))
                .editions(decided(Outcome.REFUSED, reason, it.editions()))
                .make();
        return new RegistrationEvent(What.AMENDMENT_REFUSED, next, standing, at(), reason).change();
    }

    private Amendment requireAmendment() {
        requireJudge(State.AMENDMENT_SUBMITTED, PledgeReason.AMENDMENT_NOT_SUBMITTED);
        var amendment = it.amendment();
        if (amendment == null) {
            throw new IllegalStateException("a submitted amendment says what it is");
        }
        return amendment;
    }

    private void requireJudge(State awaited, PledgeReason otherwise) {
        it.requireVisibleTo(actor, seated);
        if (!it.isJudgedBy(actor, seated)) {
            if (actor.actsFor(it.unitId())) {
                throw PledgeReason.OWN_REGISTRATION_NOT_JUDGED.because("nobody judges their own unit's registration");
            }
            throw CommonReason.NOT_ALLOWED.because("only the unit that judges it may do this");
        }
        if (it.state() != awaited) {
            throw otherwise.because("the registration is %s", it.state());
        }
    }

    /** The last one sent is the one that is judged. */
    private List<Edition> decided(Outcome outcome, @Nullable String reason, List<Edition> editions) {
        return each(
                editions,
                edition -> edition.number() == it.submissions()
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
