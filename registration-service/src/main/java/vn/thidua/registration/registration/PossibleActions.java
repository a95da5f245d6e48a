package vn.thidua.registration.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.delegation.Delegates;

/** What a person may do with a registration at this moment: what its decisions do not refuse them. */
@DomainService
public class PossibleActions {

    private final Delegates delegates;
    private final Clock clock;

    PossibleActions(Delegates delegates, Clock clock) {
        this.delegates = delegates;
        this.clock = clock;
    }

    /** A step on a registration's way. How many steps its history still takes is not asked: {@link StepLimit} says so when it is taken. */
    public enum Action {
        EDIT(it -> it.drafting().requireEditable()),
        PRESENT(it -> it.drafting().present(it.context())),
        SIGN_OFF(it -> it.drafting().signOff(it.context(), it.delegate())),
        DECLINE(it -> it.drafting().decline(it.context(), it.delegate(), SOME_REASON)),
        SUBMIT(it -> new Submitting(it.registration(), it.actor(), it.context(), it.now()).submit()),
        RETURN(it -> it.judging().returnToUnit(SOME_REASON)),
        ACCEPT(it -> it.judging().accept(null)),
        AMEND(it -> it.amending().begin(SOME_REASON)),
        WITHDRAW_AMENDMENT(it -> it.amending().withdraw()),
        ACCEPT_AMENDMENT(it -> it.judging().acceptAmendment(null)),
        REFUSE_AMENDMENT(it -> it.judging().refuseAmendment(SOME_REASON));

        private final Consumer<Trial> decision;

        Action(Consumer<Trial> decision) {
            this.decision = decision;
        }

        private boolean isPossible(Trial trial) {
            return Possible.is(() -> decision.accept(trial));
        }
    }

    private static final String SOME_REASON = "–";

    /** The arguments of a trial decision, whose result is thrown away. */
    private record Trial(RegistrationInRound inRound, Actor actor, boolean delegate, Instant now) {

        Registration registration() {
            return inRound.registration();
        }

        RegistrationContext context() {
            return inRound.context();
        }

        Drafting drafting() {
            return new Drafting(registration(), actor, inRound.roundWithRoster().round(), now);
        }

        Judging judging() {
            return new Judging(registration(), actor, inRound.roundWithRoster(), context(), now);
        }

        Amending amending() {
            return new Amending(registration(), actor, now);
        }
    }

    public List<Action> of(Actor actor, RegistrationInRound inRound) {
        var now = clock.instant();
        return of(actor, inRound, mayStandIn(actor, inRound.registration(), now), now);
    }

    static List<Action> of(Actor actor, RegistrationInRound inRound, boolean delegate, Instant now) {
        var trial = new Trial(inRound, actor, delegate, now);
        return Stream.of(Action.values()).filter(it -> it.isPossible(trial)).toList();
    }

    /** Asked only where it can make a difference: while the unit writes, and of others than its leader. */
    private boolean mayStandIn(Actor actor, Registration registration, Instant now) {
        return registration.isBeingWritten()
                && !actor.holds(Role.LEADER, registration.unitId())
                && delegates.mayStandIn(actor, registration.unitId(), VietnamTime.dayOf(now));
    }
}
