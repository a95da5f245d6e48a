package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.notification.inbox.Notices.Changed;
import vn.thidua.platform.domain.DomainService;

/**
 * Brings news to who listens here, each once: at once what this instance did itself, and by looking for it what another
 * one did.
 */
@DomainService
public class PushNotices {

    /** Looks back further than it must, for clocks that differ and writes that took their time. */
    private static final Duration BACK = Duration.ofSeconds(10);

    private final Notices notices;
    private final InboxSubscribers subscribers;
    private final Clock clock;

    /** What was brought lately: each notice's last change. */
    private final Map<UUID, Instant> brought = new ConcurrentHashMap<>();

    private volatile Instant nobodyListened = Instant.EPOCH;

    PushNotices(Notices notices, InboxSubscribers subscribers, Clock clock) {
        this.notices = notices;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    void posted(Notice notice, Instant at) {
        if (brought.putIfAbsent(notice.id(), at) == null) {
            subscribers.posted(notice);
        }
    }

    void changed(UUID unitId) {
        subscribers.changed(unitId);
    }

    /** Costs one query while somebody listens, and nothing otherwise. */
    public void pollOtherInstances() {
        var now = clock.instant();
        brought.values().removeIf(it -> it.isBefore(now.minus(BACK.multipliedBy(2))));
        var units = subscribers.units();
        if (units.isEmpty()) {
            nobodyListened = now;
            return;
        }
        var back = now.minus(BACK);
        var since = back.isBefore(nobodyListened) ? nobodyListened : back;
        notices.changedSince(units, since).forEach(it -> bring(it, since));
    }

    private void bring(Changed change, Instant since) {
        var notice = change.notice();
        var before = brought.put(notice.id(), change.changedAt());
        if (before == null && !change.postedAt().isBefore(since)) {
            subscribers.posted(notice);
        } else if (!change.changedAt().equals(before)) {
            subscribers.changed(notice.unitId());
        }
    }
}
