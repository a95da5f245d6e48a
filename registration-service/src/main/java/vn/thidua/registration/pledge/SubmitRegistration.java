package vn.thidua.registration.pledge;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A unit sends its registration in. */
@UseCase
public class SubmitRegistration {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Clock clock;

    SubmitRegistration(Registrations registrations, FindRegistration find, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.clock = clock;
    }

    public Registration submit(UUID id, Command command) {
        // Before anything is read: an end that is decided on later lies after this instant.
        var now = clock.instant();
        var placed = find.get(id, command.actor());
        return registrations.decide(
                id, command, it -> it.submit(command.actor(), placed.seated(), placed.standing(), now));
    }
}
