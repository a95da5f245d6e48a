package vn.thidua.registration.intake;

import java.util.Optional;
import java.util.UUID;

/** The files that units had read lately, each with what was understood of it: of each registration the last few, for a day. */
public interface KeptFiles {

    void keep(KeptFile file, Reading reading);

    Optional<KeptFile> find(UUID registrationId, String digest);

    /** What was understood of the file when it was read. */
    Optional<KeptReading> reading(UUID registrationId, String digest);
}
