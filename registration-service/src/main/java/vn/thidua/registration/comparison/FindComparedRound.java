package vn.thidua.registration.comparison;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundWithRoster;

/** Looks a round up for somebody who may compare its registrations: anyone who leads the bloc, every member once it is closed. */
@UseCase
public class FindComparedRound {

    private final FindRounds rounds;
    private final Clock clock;

    FindComparedRound(FindRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Refuses with {@link RoundReason#COMPARISON_NOT_YET_OPEN} a member who only has to wait. */
    public RoundWithRoster get(Actor actor, UUID roundId) {
        var roundWithRoster = rounds.get(actor, roundId);
        var round = roundWithRoster.round();
        if (!roundWithRoster.roster().isManagedBy(actor) && round.stateAt(clock.instant()) != Round.State.CLOSED) {
            throw RoundReason.COMPARISON_NOT_YET_OPEN.because("members see the comparison after %s", round.closesAt());
        }
        return roundWithRoster;
    }
}
