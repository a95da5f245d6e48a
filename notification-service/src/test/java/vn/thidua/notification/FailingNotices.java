package vn.thidua.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.Delivery;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.Notices;

/** The store's notices, except that what concerns a broken registration cannot be written until it is mended. */
@Component
@Primary
public class FailingNotices implements Notices {

    private final Notices notices;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    FailingNotices(@Qualifier("mongoNotices") Notices notices) {
        this.notices = notices;
    }

    void breakFor(UUID registration) {
        broken.add(registration);
    }

    void mend(UUID registration) {
        broken.remove(registration);
    }

    @Override
    public List<Notice> add(List<Notice> some, Instant at) {
        if (some.stream().map(it -> it.link().registrationId()).anyMatch(it -> it != null && broken.contains(it))) {
            throw new IllegalStateException("the store is broken here");
        }
        return notices.add(some, at);
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return notices.find(id);
    }

    @Override
    public List<Entry> newest(UUID person, Set<UUID> units, Optional<Cursor> after, int limit) {
        return notices.newest(person, units, after, limit);
    }

    @Override
    public int unread(UUID person, Set<UUID> units) {
        return notices.unread(person, units);
    }

    @Override
    public boolean markRead(UUID person, UUID id, Instant at) {
        return notices.markRead(person, id, at);
    }

    @Override
    public boolean markAllRead(UUID person, Set<UUID> units, Instant at) {
        return notices.markAllRead(person, units, at);
    }

    @Override
    public List<Delivery> reminders(UUID round, Optional<Set<UUID>> senders, int limit) {
        return notices.reminders(round, senders, limit);
    }

    @Override
    public List<Changed> changedSince(Set<UUID> units, Instant since) {
        return notices.changedSince(units, since);
    }
}
