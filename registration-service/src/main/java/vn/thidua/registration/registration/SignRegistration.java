package vn.thidua.registration.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.delegation.Delegates;

/** A unit's officer presents the draft to the leader, who signs it or hands it back; so may anyone who is delegated on that day. */
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
        var inRound = find.get(id, command.actor());
        return registrations.step(
                id, command, it -> drafting(it, inRound, command, now).present(inRound.context()));
    }

    public Registration signOff(UUID id, Command command) {
        var now = clock.instant();
        var inRound = find.get(id, command.actor());
        var delegate = isDelegate(inRound, command, now);
        return registrations.step(
                id, command, it -> drafting(it, inRound, command, now).signOff(inRound.context(), delegate));
    }

    public Registration decline(UUID id, String reason, Command command) {
        var now = clock.instant();
        var inRound = find.get(id, command.actor());
        var delegate = isDelegate(inRound, command, now);
        return registrations.step(
                id, command, it -> drafting(it, inRound, command, now).decline(inRound.context(), delegate, reason));
    }

    private boolean isDelegate(RegistrationInRound inRound, Command command, Instant now) {
        return delegates.mayStandIn(command.actor(), inRound.unit().id(), VietnamTime.dayOf(now));
    }

    private static Drafting drafting(Registration it, RegistrationInRound inRound, Command command, Instant now) {
        return new Drafting(it, command.actor(), inRound.roundWithRoster().round(), now);
    }
}
