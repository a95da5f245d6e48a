package vn.thidua.registration.fileimport;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.office.FileReason;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.FileName;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/** Has a unit's file for its registration read beside the request; the registration stays as it is. */
@UseCase
public class UploadRegistrationFile {

    private final FindRegistration find;
    private final ParseRegistrationFile parser;
    private final UploadedFiles kept;
    private final WorkRunner workRunner;
    private final Clock clock;

    UploadRegistrationFile(
            FindRegistration find,
            ParseRegistrationFile parser,
            UploadedFiles kept,
            WorkRunner workRunner,
            Clock clock) {
        this.find = find;
        this.parser = parser;
        this.kept = kept;
        this.workRunner = workRunner;
        this.clock = clock;
    }

    /** The same file is read once at a time, however often it is sent. */
    public WorkItem read(Actor actor, UUID registrationId, byte[] bytes, String fileName) {
        var inRound = find.get(actor, registrationId);
        var registration = inRound.registration();
        var now = clock.instant();
        registration.requireEditable(actor, inRound.roundWithRoster().round(), now);
        if (bytes.length == 0) {
            throw FileReason.FILE_EMPTY.because("the file is empty");
        }
        var name = FileName.of(fileName).text();
        var digest = Sha256.of(bytes);
        var file =
                new UploadedFile(registrationId, digest, name, bytes, now.truncatedTo(ChronoUnit.MILLIS), actor.name());
        var form = parser.formOf(registration);
        var order = new WorkItem.Order(
                NamedId.of("reading-form", registrationId.toString(), digest),
                WorkItem.Kind.READING_FORM,
                registration.unitId(),
                name,
                bytes.length);
        var job = new ParsingJob(registration, file, form, parser, kept);
        return workRunner.submit(order, _ -> job);
    }

    /** Understands the file and keeps what it says. */
    private record ParsingJob(
            Registration registration, UploadedFile file, Form form, ParseRegistrationFile parser, UploadedFiles kept)
            implements Job {

        @Override
        public String run() {
            kept.keep(file, parser.parse(file, form, registration, Choices.NONE));
            return registration.id() + " " + file.digest();
        }
    }
}
