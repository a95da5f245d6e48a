package vn.thidua.registration.intake;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.pledge.ImportedFile;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.TakeImport;

/** A unit takes what was read of its file, with its own word where that was unsure: all of it, or nothing. */
@UseCase
public class TakeReading {

    private final FindRegistration find;
    private final ReadFile readFile;
    private final KeptFiles kept;
    private final TakeImport take;

    TakeReading(FindRegistration find, ReadFile readFile, KeptFiles kept, TakeImport take) {
        this.find = find;
        this.readFile = readFile;
        this.kept = kept;
        this.take = take;
    }

    /** The file is understood anew, so that what is taken is what the file and the choices say, whatever was shown. */
    public Registration take(UUID registrationId, String digest, Choices choices, Command command) {
        var registration = find.get(registrationId, command.actor()).registration();
        if (!command.actor().actsFor(registration.unitId())) {
            throw IntakeReason.READING_UNKNOWN.because("the file is not kept, or no longer");
        }
        var file = kept.find(registrationId, digest)
                .orElseThrow(() -> IntakeReason.READING_UNKNOWN.because("the file is not kept, or no longer"));
        var reading = readFile.understand(file.bytes(), file.fileName(), registration, choices);
        if (!reading.isAcceptable()) {
            throw IntakeReason.IMPORT_NOT_ACCEPTABLE.because(reading.problems().stream()
                    .filter(it -> it.severity() == Problem.Severity.ERROR)
                    .map(it -> new Fault(it.code(), pointer(it), it.message()))
                    .toList());
        }
        return take.take(registrationId, reading.content(), new ImportedFile(file.fileName(), digest), command);
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
