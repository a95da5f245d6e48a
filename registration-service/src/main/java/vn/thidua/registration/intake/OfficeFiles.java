package vn.thidua.registration.intake;

/** Reads files of office programs after they were guarded. */
public interface OfficeFiles {

    /** Refuses with an {@link IntakeReason} what is hostile, broken or of another kind. */
    OfficeText read(byte[] bytes);
}
