package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A unit begins to change its accepted registration, or lets it be. */
@UseCase
public class AmendRegistration {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Clock clock;

    AmendRegistration(Registrations registrations, FindRegistration find, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.clock = clock;
    }

    public Registration propose(UUID id, String reason, Command command) {
        var now = clock.instant();
        find.get(id, command.actor());
        return registrations.step(id, command, it -> new Amending(it, command.actor(), now).propose(reason));
    }

    public Registration withdraw(UUID id, Command command) {
        var now = clock.instant();
        find.get(id, command.actor());
        return registrations.decide(id, command, it -> new Amending(it, command.actor(), now).withdraw());
    }
}
