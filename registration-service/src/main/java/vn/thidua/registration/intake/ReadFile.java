package vn.thidua.registration.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.FileName;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.pledge.FindVocabulary;
import vn.thidua.registration.pledge.PledgeReason;
import vn.thidua.registration.pledge.Registration;

/** Reads a unit's file for its registration and shows what was understood; the registration stays as it is. */
@UseCase
public class ReadFile {

    /** A small file may hold much: so many are read at a time, the others wait their turn. */
    private static final int AT_A_TIME = 2;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final FindRegistration find;
    private final FindVocabulary vocabularies;
    private final Forms forms;
    private final OfficeFiles files;
    private final KeptFiles kept;
    private final Clock clock;

    ReadFile(
            FindRegistration find,
            FindVocabulary vocabularies,
            Forms forms,
            OfficeFiles files,
            KeptFiles kept,
            Clock clock) {
        this.find = find;
        this.vocabularies = vocabularies;
        this.forms = forms;
        this.files = files;
        this.kept = kept;
        this.clock = clock;
    }

    public FileReading read(UUID registrationId, byte[] bytes, String fileName, Actor actor) {
        var placed = find.get(registrationId, actor);
        var registration = placed.registration();
        var now = clock.instant();
        registration.requireEditable(actor, placed.seated().round(), now);
        var name = FileName.of(fileName).text();
        var reading = understand(bytes, name, registration, Choices.NONE);
        var digest = Sha256.of(bytes);
        kept.keep(new KeptFile(registrationId, digest, name, bytes, now.truncatedTo(ChronoUnit.MILLIS), actor.name()));
        return new FileReading(digest, name, isTaken(reading, digest, registration), reading);
    }

    Reading understand(byte[] bytes, String fileName, Registration registration, Choices choices) {
        var form = formOf(registration);
        turns.acquireUninterruptibly();
        try {
            return FileUnderstanding.of(files.read(bytes), fileName, form, registration.content(), choices);
        } finally {
            turns.release();
        }
    }

    private Form formOf(Registration registration) {
        var form = forms.of(registration.awardYear());
        if (form.rows().isEmpty()) {
            throw PledgeReason.CATALOGUE_NOT_READY.because(
                    "the catalogue of %d is not known here yet", registration.awardYear());
        }
        return form;
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
