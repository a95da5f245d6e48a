package vn.thidua.registration.registration;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.content.FindReferenceData;
import vn.thidua.registration.content.WrittenContent;

/** Puts the content of a unit's file into its registration, all of it. */
@UseCase
public class ImportContent {

    private final Registrations registrations;
    private final FindRegistration find;
    private final FindReferenceData findReferenceData;
    private final Clock clock;

    ImportContent(
            Registrations registrations, FindRegistration find, FindReferenceData findReferenceData, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.findReferenceData = findReferenceData;
        this.clock = clock;
    }

    /** The same file whose content is already what is saved changes nothing: the registration comes back as it is. */
    public Registration apply(Command command, UUID id, WrittenContent written, ImportedFile file) {
        var now = clock.instant();
        var actor = command.actor();
        var inRound = find.get(actor, id);
        var saved = inRound.registration();
        var round = inRound.roundWithRoster().round();
        var referenceData = findReferenceData.of(saved.awardYear(), written);
        if (new Drafting(saved, actor, round, now).hasImported(written, referenceData, file)) {
            return saved;
        }
        return registrations.step(
                id, command, it -> new Drafting(it, actor, round, now).importContent(written, referenceData, file));
    }
}
