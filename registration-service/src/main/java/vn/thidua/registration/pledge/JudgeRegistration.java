package vn.thidua.registration.pledge;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** The bloc's head, or the deputy for the head's own unit, accepts a submission or gives it back. */
@UseCase
public class JudgeRegistration {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Clock clock;

    JudgeRegistration(Registrations registrations, FindRegistration find, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.clock = clock;
    }

    public Registration giveBack(UUID id, String reason, Command command) {
        var placed = find.get(id, command.actor());
        return registrations.decide(
                id,
                command,
                it -> it.giveBack(command.actor(), placed.seated(), placed.standing(), reason, clock.instant()));
    }

    public Registration accept(UUID id, @Nullable String reason, Command command) {
        var placed = find.get(id, command.actor());
        return registrations.decide(
                id,
                command,
                it -> it.accept(command.actor(), placed.seated(), placed.standing(), reason, clock.instant()));
    }
}
