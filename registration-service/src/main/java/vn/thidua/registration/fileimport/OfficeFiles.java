package vn.thidua.registration.fileimport;

/** Reads files of office programs after they were guarded. */
public interface OfficeFiles {

    /** Refuses with an {@link FileImportReason} what is hostile, broken or of another kind. */
    OfficeText read(byte[] bytes);
}
