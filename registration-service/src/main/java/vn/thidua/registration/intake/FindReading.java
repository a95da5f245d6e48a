package vn.thidua.registration.intake;

import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.pledge.FindVocabulary;
import vn.thidua.registration.pledge.Registration;

/** Shows a unit what was understood of its file, for as long as the file is kept. */
@UseCase
public class FindReading {

    private final FindRegistration find;
    private final FindVocabulary vocabularies;
    private final KeptFiles kept;

    FindReading(FindRegistration find, FindVocabulary vocabularies, KeptFiles kept) {
        this.find = find;
        this.vocabularies = vocabularies;
        this.kept = kept;
    }

    public FileReading get(UUID registrationId, String digest, Actor actor) {
        var registration = find.get(registrationId, actor).registration();
        if (!actor.actsFor(registration.unitId())) {
            throw IntakeReason.READING_UNKNOWN.because("there is no such reading");
        }
        var found = kept.reading(registrationId, digest)
                .orElseThrow(() -> IntakeReason.READING_UNKNOWN.because("there is no such reading"));
        var taken = isTaken(found.reading(), digest, registration);
        return new FileReading(digest, found.fileName(), taken, found.reading());
    }

    private boolean isTaken(Reading reading, String digest, Registration registration) {
        var taken = registration.imported();
        return taken != null
                && taken.digest().equals(digest)
                && reading.isAcceptable()
                && vocabularies
                        .of(registration.awardYear(), reading.content())
                        .understand(reading.content())
                        .equals(registration.content());
    }
}
