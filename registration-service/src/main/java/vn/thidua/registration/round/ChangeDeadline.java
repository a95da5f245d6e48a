package vn.thidua.registration.round;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Those who lead a bloc give a unit more time, end a round early, or let one that is over go on. */
@UseCase
public class ChangeDeadline {

    private final Rounds rounds;
    private final FindRounds find;
    private final Clock clock;

    ChangeDeadline(Rounds rounds, FindRounds find, Clock clock) {
        this.rounds = rounds;
        this.find = find;
        this.clock = clock;
    }

    public Round extend(Command command, UUID id, UUID unit, Instant until, String reason) {
        var now = clock.instant();
        var roster = find.get(command.actor(), id).roster();
        return rounds.decide(id, command, it -> it.extend(command.actor(), roster, unit, until, reason, now));
    }

    public Round close(Command command, UUID id, @Nullable Instant at, String reason) {
        var now = clock.instant();
        var roster = find.get(command.actor(), id).roster();
        return rounds.decide(id, command, it -> it.close(command.actor(), roster, at, reason, now));
    }

    public Round reopen(Command command, UUID id, Instant until, String reason) {
        var now = clock.instant();
        var roster = find.get(command.actor(), id).roster();
        return rounds.decide(id, command, it -> it.reopen(command.actor(), roster, until, reason, now));
    }
}
