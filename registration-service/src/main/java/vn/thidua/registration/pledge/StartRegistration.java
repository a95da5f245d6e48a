package vn.thidua.registration.pledge;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.RoundReason;

/** A member's officer or leader starts the unit's draft in a round. */
@UseCase
public class StartRegistration {

    private final Registrations registrations;
    private final FindRounds rounds;
    private final Clock clock;

    StartRegistration(Registrations registrations, FindRounds rounds, Clock clock) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Registration start(UUID roundId, UUID unitId, Command command) {
        var now = clock.instant();
        var seated = rounds.get(roundId, command.actor());
        if (!seated.roster().has(unitId) || !command.actor().actsFor(unitId)) {
            throw RoundReason.UNIT_NOT_IN_BLOC.because("the round has no such member");
        }
        return registrations.create(
                Registration.idOf(roundId, unitId),
                command,
                () -> Registration.start(command.actor(), seated.round(), unitId, now));
    }
}
