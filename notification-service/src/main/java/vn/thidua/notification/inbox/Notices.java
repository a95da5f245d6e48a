package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All notices, and who has read them. */
public interface Notices {

    /** Counting unread notices ends here: more than that is "many". */
    int MOST_COUNTED = 1000;

    /** A place in an inbox, newest first. */
    record Cursor(Instant at, UUID id) {}

    /** A notice as one person sees it. */
    record Entry(Notice notice, boolean read) {}

    /** A notice that was posted, or read by somebody, lately. */
    record Changed(Notice notice, Instant postedAt, Instant changedAt) {}

    /** Keeps the notices that are not there yet; returns those. */
    List<Notice> add(List<Notice> notices, Instant at);

    Optional<Notice> find(UUID id);

    /** The newest notices of the units, or the newest behind a place. */
    List<Entry> newest(UUID person, Set<UUID> units, Optional<Cursor> after, int limit);

    /** How many of the units' notices the person has not read, at most {@link #MOST_COUNTED}. */
    int unread(UUID person, Set<UUID> units);

    /** Returns whether the person had not read it before. */
    boolean markRead(UUID person, UUID id, Instant at);

    /** Returns whether the person had not read all of them before. */
    boolean markAllRead(UUID person, Set<UUID> units, Instant at);

    /** The newest reminders about a round, of these units' sending or, when none are named, of anybody's. */
    List<Delivery> reminders(UUID round, Optional<Set<UUID>> senders, int limit);

    List<Changed> changedSince(Set<UUID> units, Instant since);
}
