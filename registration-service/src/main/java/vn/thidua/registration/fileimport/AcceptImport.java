package vn.thidua.registration.fileimport;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.ImportContent;
import vn.thidua.registration.registration.ImportedFile;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/** A unit accepts what was understood of its file, with its own choice where that was unsure: all of it or nothing. */
@UseCase
public class AcceptImport {

    private final FindRegistration find;
    private final ParseRegistrationFile parser;
    private final UploadedFiles kept;
    private final ImportContent importContent;
    private final WorkRunner workRunner;

    AcceptImport(
            FindRegistration find,
            ParseRegistrationFile parser,
            UploadedFiles kept,
            ImportContent importContent,
            WorkRunner workRunner) {
        this.find = find;
        this.parser = parser;
        this.kept = kept;
        this.importContent = importContent;
        this.workRunner = workRunner;
    }

    /** The same request a second time is the same work, and done already stays done. */
    public WorkItem accept(Command command, UUID registrationId, String digest, Choices choices) {
        var registration = find.get(command.actor(), registrationId).registration();
        if (!command.actor().actsFor(registration.unitId())) {
            throw FileImportReason.READING_UNKNOWN.because("the file is not kept, or no longer");
        }
        var file = kept.find(registrationId, digest)
                .orElseThrow(() -> FileImportReason.READING_UNKNOWN.because("there is no preview of this file"));
        var order = new WorkItem.Order(
                idOf(command, registrationId, digest),
                WorkItem.Kind.TAKING_FORM,
                registration.unitId(),
                file.fileName(),
                file.bytes().length);
        var form = parser.formOf(registration);
        var job = new AcceptanceJob(command, registration, file, form, choices, parser, importContent);
        return workRunner.submit(order, _ -> true, _ -> job);
    }

    /** The file is understood again, so that what is accepted is what the file and the choices say, not what was shown. */
    private record AcceptanceJob(
            Command command,
            Registration registration,
            UploadedFile file,
            Form form,
            Choices choices,
            ParseRegistrationFile parser,
            ImportContent importContent)
            implements Job {

        @Override
        public String run() {
            var preview = parser.parse(file, form, registration, choices);
            requireAcceptable(preview);
            var source = new ImportedFile(file.fileName(), file.digest());
            importContent.apply(command, registration.id(), preview.content(), source);
            return registration.id().toString();
        }
    }

    private static UUID idOf(Command command, UUID registrationId, String digest) {
        var fingerprint = command.key() == null ? "" : command.key().fingerprint();
        return NamedId.of(
                "taking-form",
                registrationId.toString(),
                digest,
                command.newId().toString(),
                fingerprint,
                String.valueOf(command.expectedVersion()));
    }

    private static void requireAcceptable(ImportPreview preview) {
        if (!preview.isAcceptable()) {
            throw FileImportReason.IMPORT_NOT_ACCEPTABLE.because(preview.problems().stream()
                    .filter(it -> it.severity() == FileIssue.Severity.ERROR)
                    .map(it -> FileFault.of(it.code()).at(pointer(it), it.value() == null ? "" : it.value()))
                    .toList());
        }
    }

    /** As in {@code /tables/1/rows/5/columns/4}: the numbers that the program shows. */
    private static String pointer(FileIssue issue) {
        if (issue.table() == null) {
            return issue.value() == null ? "" : "/" + issue.value();
        }
        var row = "/tables/" + issue.table() + "/rows/" + issue.row();
        return issue.column() == null ? row : row + "/columns/" + issue.column();
    }
}
