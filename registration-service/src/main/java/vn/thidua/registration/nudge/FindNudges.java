package vn.thidua.registration.nudge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** A nudge and, for those who lead the bloc, who sent it. */
    public record Seen(Nudge nudge, @Nullable String by) {}

    public List<Seen> of(UUID roundId, Actor actor) {
        var led = rounds.get(roundId, actor).roster().isLedBy(actor);
        return nudges.ofRound(roundId).stream()
                .filter(it -> led || actor.actsFor(it.unitId()))
                .map(it -> new Seen(it, led ? it.by() : null))
                .toList();
    }
}
