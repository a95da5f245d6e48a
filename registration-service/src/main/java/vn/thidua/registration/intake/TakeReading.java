package vn.thidua.registration.intake;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.pledge.ImportedFile;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.TakeImport;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.Work;
import vn.thidua.registration.work.Workshop;

/** A unit takes what was read of its file, with its own word where that was unsure: all of it, or nothing. */
@UseCase
public class TakeReading {

    private final FindRegistration find;
    private final UnderstandFile understand;
    private final KeptFiles kept;
    private final TakeImport take;
    private final Workshop workshop;

    TakeReading(FindRegistration find, UnderstandFile understand, KeptFiles kept, TakeImport take, Workshop workshop) {
        this.find = find;
        this.understand = understand;
        this.kept = kept;
        this.take = take;
        this.workshop = workshop;
    }

    /** The same request a second time is the same work, and done already stays done. */
    public Work take(UUID registrationId, String digest, Choices choices, Command command) {
        var registration = find.get(registrationId, command.actor()).registration();
        if (!command.actor().actsFor(registration.unitId())) {
            throw IntakeReason.READING_UNKNOWN.because("the file is not kept, or no longer");
        }
        var file = kept.find(registrationId, digest)
                .orElseThrow(() -> IntakeReason.READING_UNKNOWN.because("there is no such reading"));
        var order = new Work.Order(
                idOf(registrationId, digest, command),
                Work.Kind.TAKING_FORM,
                registration.unitId(),
                file.fileName(),
                file.bytes().length);
        return workshop.take(order, _ -> true, _ -> taking(registration, file, choices, command));
    }

    /** The file is understood anew, so that what is taken is what the file and the choices say, whatever was shown. */
    private Job taking(Registration registration, KeptFile file, Choices choices, Command command) {
        var form = understand.formOf(registration);
        return () -> {
            var reading = understand.understand(file, form, registration, choices);
            requireAcceptable(reading);
            var source = new ImportedFile(file.fileName(), file.digest());
            take.take(registration.id(), reading.content(), source, command);
            return "/api/registration/registrations/" + registration.id();
        };
    }

    private static UUID idOf(UUID registrationId, String digest, Command command) {
        var fingerprint = command.key() == null ? "" : command.key().fingerprint();
        return NamedId.of(
                "taking-form",
                registrationId.toString(),
                digest,
                command.newId().toString(),
                fingerprint,
                String.valueOf(command.expectedVersion()));
    }

    private static void requireAcceptable(Reading reading) {
        if (!reading.isAcceptable()) {
            throw IntakeReason.IMPORT_NOT_ACCEPTABLE.because(reading.problems().stream()
                    .filter(it -> it.severity() == Problem.Severity.ERROR)
                    .map(it -> new Fault(it.code(), pointer(it), it.message()))
                    .toList());
        }
    }

    /** As in {@code /tables/1/rows/5/columns/4}: the numbers that the program shows. */
    private static String pointer(Problem problem) {
        if (problem.table() == null) {
            return problem.value() == null ? "" : "/" + problem.value();
        }
        var row = "/tables/" + problem.table() + "/rows/" + problem.row();
        return problem.column() == null ? row : row + "/columns/" + problem.column();
    }
}
