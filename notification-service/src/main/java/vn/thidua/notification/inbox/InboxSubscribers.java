package vn.thidua.notification.inbox;

import java.util.Set;
import java.util.UUID;

/** The people who look at their inboxes at this moment, on this instance. */
public interface InboxSubscribers {

    /** The units whose inboxes are looked at. */
    Set<UUID> units();

    void posted(Notice notice);

    /** Somebody has read something in the unit's inbox. */
    void changed(UUID unitId);
}
