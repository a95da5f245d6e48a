package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.content.FindReferenceData;
import vn.thidua.registration.content.WrittenContent;

/** A unit saves what it has typed so far. */
@UseCase
public class SaveDraft {

    private final Registrations registrations;
    private final FindRegistration find;
    private final FindReferenceData findReferenceData;
    private final Clock clock;

    SaveDraft(Registrations registrations, FindRegistration find, FindReferenceData findReferenceData, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.findReferenceData = findReferenceData;
        this.clock = clock;
    }

    public Registration save(Command command, UUID id, WrittenContent written) {
        // Before anything is read: what is read later cannot have been changed before this instant without being seen.
        var now = clock.instant();
        var inRound = find.get(command.actor(), id);
        var referenceData = findReferenceData.of(inRound.registration().awardYear(), written);
        var round = inRound.roundWithRoster().round();
        return registrations.decide(id, command, it -> it.save(command.actor(), round, written, referenceData, now));
    }
}
