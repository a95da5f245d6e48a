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

    public Registration begin(Command command, UUID id, String reason) {
        var now = clock.instant();
        find.get(command.actor(), id);
        return registrations.step(id, command, it -> new Amending(it, command.actor(), now).begin(reason));
    }

    public Registration withdraw(Command command, UUID id) {
        var now = clock.instant();
        find.get(command.actor(), id);
        return registrations.decide(id, command, it -> new Amending(it, command.actor(), now).withdraw());
    }
}
