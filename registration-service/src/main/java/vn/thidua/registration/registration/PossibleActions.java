package vn.thidua.registration.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.delegation.Delegates;
import vn.thidua.registration.round.Round;

/** What a person may do with a registration at this moment. */
@UseCase
public class PossibleActions {

    private final Delegates delegates;
    private final Clock clock;

    PossibleActions(Delegates delegates, Clock clock) {
        this.delegates = delegates;
        this.clock = clock;
    }

    /** A step on a registration's way. */
    public enum Action {
        EDIT,
        PRESENT,
        SIGN_OFF,
        DECLINE,
        SUBMIT,
        RETURN,
        ACCEPT,
        AMEND,
        WITHDRAW_AMENDMENT,
        ACCEPT_AMENDMENT,
        REFUSE_AMENDMENT
    }

    public List<Action> of(Actor actor, RegistrationInRound inRound) {
        var it = inRound.registration();
        if (actor.actsFor(it.unitId())) {
            return ofUnit(actor, it, inRound.roundWithRoster().round(), clock.instant());
        }
        if (!it.isJudgedBy(actor, inRound.roundWithRoster())) {
            return List.of();
        }
        return switch (it.state()) {
            case SUBMITTED -> List.of(Action.RETURN, Action.ACCEPT);
            case AMENDMENT_SUBMITTED -> List.of(Action.ACCEPT_AMENDMENT, Action.REFUSE_AMENDMENT);
            case DRAFT, RETURNED, ACCEPTED, AMENDING -> List.of();
        };
    }

    private List<Action> ofUnit(Actor actor, Registration it, Round round, Instant now) {
        if (it.state() == Registration.State.ACCEPTED) {
            return List.of(Action.AMEND);
        }
        if (!it.isBeingWritten() || !it.isInTime(round, now)) {
            return List.of();
        }
        var actions = new ArrayList<Action>();
        actions.add(Action.EDIT);
        if (it.content().pledgesSomething()) {
            signing(it, delegates.maySign(actor, it.unitId(), VietnamTime.dayOf(now)), actions);
        }
        var begun = it.state() == Registration.State.AMENDING || round.stateAt(now) != Round.State.SCHEDULED;
        if (it.signing().isSigned() && begun) {
            actions.add(Action.SUBMIT);
        }
        if (it.state() == Registration.State.AMENDING) {
            actions.add(Action.WITHDRAW_AMENDMENT);
        }
        return actions;
    }

    private static void signing(Registration it, boolean maySign, List<Action> actions) {
        var presented = it.signing().presented() != null;
        var signed = it.signing().isSigned();
        if (!presented && !signed) {
            actions.add(Action.PRESENT);
        }
        if (maySign && !signed) {
            actions.add(Action.SIGN_OFF);
        }
        if (maySign && (presented || signed)) {
            actions.add(Action.DECLINE);
        }
    }
}
