package vn.thidua.registration.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.signing.Delegates;

/** A unit's officer presents the draft to the leader, who signs it or hands it back; so may whoever is delegated on that day. */
@UseCase
public class SignRegistration {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Delegates delegates;
    private final Clock clock;

    SignRegistration(Registrations registrations, FindRegistration find, Delegates delegates, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.delegates = delegates;
        this.clock = clock;
    }

    public Registration present(UUID id, Command command) {
        var now = clock.instant();
        var placed = find.get(id, command.actor());
        return registrations.step(
                id, command, it -> drafting(it, placed, command, now).present(placed.standing()));
    }

    public Registration signOff(UUID id, Command command) {
        var now = clock.instant();
        var placed = find.get(id, command.actor());
        var delegate = isDelegate(placed, command, now);
        return registrations.step(
                id, command, it -> drafting(it, placed, command, now).signOff(placed.standing(), delegate));
    }

    public Registration decline(UUID id, String reason, Command command) {
        var now = clock.instant();
        var placed = find.get(id, command.actor());
        var delegate = isDelegate(placed, command, now);
        return registrations.step(
                id, command, it -> drafting(it, placed, command, now).decline(placed.standing(), delegate, reason));
    }

    private boolean isDelegate(PlacedRegistration placed, Command command, Instant now) {
        return delegates.mayStandIn(command.actor(), placed.unit().id(), VietnamTime.dayOf(now));
    }

    private static Drafting drafting(Registration it, PlacedRegistration placed, Command command, Instant now) {
        return new Drafting(it, command.actor(), placed.seated().round(), now);
    }
}
