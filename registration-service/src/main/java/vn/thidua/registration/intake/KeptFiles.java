package vn.thidua.registration.intake;

import java.util.Optional;
import java.util.UUID;

/** The files that units had read lately: of each registration the last few, for a day. */
public interface KeptFiles {

    void keep(KeptFile file);

    Optional<KeptFile> find(UUID registrationId, String digest);
}
