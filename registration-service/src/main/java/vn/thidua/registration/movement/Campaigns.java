package vn.thidua.registration.movement;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The campaigns this service has heard of. */
public interface Campaigns {

    /** Those of the ids that are known. */
    Set<UUID> known(Collection<UUID> ids);
}
