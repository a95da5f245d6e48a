package vn.thidua.registration.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.text.FileName;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;

/** Has a unit's file for its registration read beside the request; the registration stays as it is. */
@UseCase
public class ReadFile {

    private final FindRegistration find;
    private final UnderstandFile understand;
    private final KeptFiles kept;
    private final Workshop workshop;
    private final Clock clock;

    ReadFile(FindRegistration find, UnderstandFile understand, KeptFiles kept, Workshop workshop, Clock clock) {
        this.find = find;
        this.understand = understand;
        this.kept = kept;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** The same file is read once at a time, however often it is sent. */
    public Work read(UUID registrationId, byte[] bytes, String fileName, Actor actor) {
        var placed = find.get(registrationId, actor);
        var registration = placed.registration();
        var now = clock.instant();
        registration.requireEditable(actor, placed.seated().round(), now);
        if (bytes.length == 0) {
            throw IntakeReason.FILE_EMPTY.because("the file is empty");
        }
        var name = FileName.of(fileName).text();
        var digest = Sha256.of(bytes);
        var file = new KeptFile(registrationId, digest, name, bytes, now.truncatedTo(ChronoUnit.MILLIS), actor.name());
        var form = understand.formOf(registration);
        var order = new Work.Order(
                NamedId.of("reading-form", registrationId.toString(), digest),
                Work.Kind.READING_FORM,
                registration.unitId(),
                name,
                bytes.length);
        return workshop.take(order, _ -> () -> {
            kept.keep(file, understand.understand(file, form, registration, Choices.NONE));
            return "/api/registration/registrations/%s/readings/%s".formatted(registrationId, digest);
        });
    }
}
