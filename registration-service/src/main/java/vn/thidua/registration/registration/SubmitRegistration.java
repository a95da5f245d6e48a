package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A unit sends its registration in, or the change of an accepted one. */
@UseCase
public class SubmitRegistration {

    private final Registrations registrations;
    private final EditionContents contents;
    private final FindRegistration find;
    private final Clock clock;

    SubmitRegistration(Registrations registrations, EditionContents contents, FindRegistration find, Clock clock) {
        this.registrations = registrations;
        this.contents = contents;
        this.find = find;
        this.clock = clock;
    }

    public Registration submit(Command command, UUID id) {
        // Before anything is read: an end that is decided on later lies after this instant.
        var now = clock.instant();
        var inRound = find.get(command.actor(), id);
        return registrations.decide(id, command, it -> {
            var change = it.submit(command.actor(), inRound.context(), now);
            // Kept first: if the change is not stored, a content without its edition does no harm.
            contents.keepSubmitted(it);
            return change;
        });
    }
}
