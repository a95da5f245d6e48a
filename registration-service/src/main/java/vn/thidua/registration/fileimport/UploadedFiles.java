package vn.thidua.registration.fileimport;

import java.util.Optional;
import java.util.UUID;

/** The files that units had read lately, each with what was understood of it: of each registration the last few, for a day. */
public interface UploadedFiles {

    void keep(UploadedFile file, ImportPreview preview);

    Optional<UploadedFile> find(UUID registrationId, String digest);

    /** What was understood of the file when it was read. */
    Optional<UploadedFilePreview> preview(UUID registrationId, String digest);
}
