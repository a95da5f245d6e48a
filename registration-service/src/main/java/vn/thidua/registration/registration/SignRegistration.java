package vn.thidua.registration.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.delegation.Delegates;

/** A unit's officer presents the draft to the leader, who signs or declines; so may anyone who is delegated on that day. */
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

    public Registration present(Command command, UUID id) {
        var now = clock.instant();
        var inRound = find.get(command.actor(), id);
        return registrations.step(
                id, command, it -> drafting(command, it, inRound, now).present(inRound.context()));
    }

    public Registration signOff(Command command, UUID id) {
        var now = clock.instant();
        var inRound = find.get(command.actor(), id);
        var delegate = isDelegate(command, inRound, now);
        return registrations.step(
                id, command, it -> drafting(command, it, inRound, now).signOff(inRound.context(), delegate));
    }

    public Registration decline(Command command, UUID id, String reason) {
        var now = clock.instant();
        var inRound = find.get(command.actor(), id);
        var delegate = isDelegate(command, inRound, now);
        return registrations.step(
                id, command, it -> drafting(command, it, inRound, now).decline(inRound.context(), delegate, reason));
    }

    private boolean isDelegate(Command command, RegistrationInRound inRound, Instant now) {
        return delegates.mayStandIn(command.actor(), inRound.unit().id(), VietnamTime.dayOf(now));
    }

    private static Drafting drafting(Command command, Registration it, RegistrationInRound inRound, Instant now) {
        return new Drafting(it, command.actor(), inRound.roundWithRoster().round(), now);
    }
}
