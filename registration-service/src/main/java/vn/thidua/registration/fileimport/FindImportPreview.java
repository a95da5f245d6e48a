package vn.thidua.registration.fileimport;

import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.content.FindReferenceData;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.Registration;

/** Shows a unit what was understood of its file, for as long as the file is kept. */
@UseCase
public class FindImportPreview {

    private final FindRegistration find;
    private final FindReferenceData findReferenceData;
    private final UploadedFiles kept;

    FindImportPreview(FindRegistration find, FindReferenceData findReferenceData, UploadedFiles kept) {
        this.find = find;
        this.findReferenceData = findReferenceData;
        this.kept = kept;
    }

    public FileImportPreview get(Actor actor, UUID registrationId, String digest) {
        var registration = find.get(actor, registrationId).registration();
        if (!actor.actsFor(registration.unitId())) {
            throw FileImportReason.READING_UNKNOWN.because("there is no preview of this file");
        }
        var found = kept.preview(registrationId, digest)
                .orElseThrow(() -> FileImportReason.READING_UNKNOWN.because("there is no preview of this file"));
        var accepted = isAccepted(found.preview(), digest, registration);
        return new FileImportPreview(digest, found.fileName(), accepted, found.preview());
    }

    private boolean isAccepted(ImportPreview preview, String digest, Registration registration) {
        var accepted = registration.imported();
        return accepted != null
                && accepted.digest().equals(digest)
                && preview.isAcceptable()
                && findReferenceData
                        .of(registration.awardYear(), preview.content())
                        .parse(preview.content())
                        .equals(registration.content());
    }
}
