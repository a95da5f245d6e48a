package vn.thidua.registration.reminder;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.round.FindRounds;

/** Lists the reminders of a round: all for those who lead the bloc, a member its own. */
@UseCase
public class FindReminders {

    private final FindRounds rounds;
    private final Reminders reminders;

    FindReminders(FindRounds rounds, Reminders reminders) {
        this.rounds = rounds;
        this.reminders = reminders;
    }

    /** A reminder and, for those who lead the bloc, who sent it. */
    public record Seen(Reminder reminder, @Nullable String by) {}

    public List<Seen> of(Actor actor, UUID roundId) {
        var led = rounds.get(actor, roundId).roster().isManagedBy(actor);
        return reminders.ofRound(roundId).stream()
                .filter(it -> led || actor.actsFor(it.unitId()))
                .map(it -> new Seen(it, led ? it.by() : null))
                .toList();
    }
}
