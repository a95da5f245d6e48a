package vn.thidua.registration.nudge;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.round.FindRounds;

/** Lists the nudges of a round: all for those who lead the bloc, a member its own. */
@UseCase
public class FindNudges {

    private final FindRounds rounds;
    private final Nudges nudges;

    FindNudges(FindRounds rounds, Nudges nudges) {
        this.rounds = rounds;
        this.nudges = nudges;
    }

    public List<Nudge> of(UUID roundId, Actor actor) {
        var roster = rounds.get(roundId, actor).roster();
        return nudges.ofRound(roundId).stream()
                .filter(it -> roster.isLedBy(actor) || actor.actsFor(it.unitId()))
                .toList();
    }
}
