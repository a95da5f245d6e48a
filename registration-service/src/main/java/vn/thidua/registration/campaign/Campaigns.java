package vn.thidua.registration.campaign;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The campaigns this service knows of. */
public interface Campaigns {

    /** Those of the ids that are known. */
    Set<UUID> existing(Collection<UUID> ids);
}
