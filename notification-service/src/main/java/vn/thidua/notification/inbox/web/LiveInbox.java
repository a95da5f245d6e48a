package vn.thidua.notification.inbox.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.ShowInbox;
import vn.thidua.platform.domain.Actor;

/** One person's inbox on one connection. Others leave news here; only the connection's own thread counts and writes. */
final class LiveInbox {

    private final ShowInbox showInbox;
    private final Events events;
    private final Duration heartbeat;

    /** Notices to tell of; an empty one says that the count may have changed. What finds no room is in the count. */
    private final BlockingQueue<Optional<Notice>> news = new LinkedBlockingQueue<>(100);

    private volatile Actor actor;
    private volatile @Nullable Duration endedFor;
    private int told = -1;

    LiveInbox(Actor actor, ShowInbox showInbox, Events events, Duration heartbeat) {
        this.actor = actor;
        this.showInbox = showInbox;
        this.events = events;
        this.heartbeat = heartbeat;
    }

    UUID subject() {
        return actor.subject();
    }

    boolean isOf(UUID subject) {
        return subject().equals(subject);
    }

    Set<UUID> units() {
        return actor.units();
    }

    void posted(Notice notice) {
        news.offer(Optional.of(notice));
    }

    void changed() {
        news.offer(Optional.empty());
    }

    /** Lets the browser come back after a pause. */
    void end(Duration pause) {
        endedFor = pause;
        changed();
    }

    void run(Clock clock, Instant until, Duration pauseAfterwards) throws IOException, InterruptedException {
        tellUnread();
        events.comeBackAfter(pauseAfterwards);
        for (var left = left(clock, until); left.isPositive() && endedFor == null; left = left(clock, until)) {
            var pause = left.compareTo(heartbeat) < 0 ? left : heartbeat;
            var first = news.poll(pause.toNanos(), TimeUnit.NANOSECONDS);
            // A duty that began or ended meanwhile counts at once.
            actor = showInbox.asOfNow(actor);
            if (first == null) {
                events.heartbeat();
            } else {
                tell(first);
            }
            tellUnread();
        }
        var pause = endedFor;
        if (pause != null) {
            events.comeBackAfter(pause);
        }
    }

    private void tell(Optional<Notice> first) throws IOException {
        var waiting = new ArrayList<>(List.of(first));
        news.drainTo(waiting);
        for (var notice : waiting.stream().flatMap(Optional::stream).toList()) {
            if (units().contains(notice.unitId())) {
                events.send("notice", NoticeView.of(notice, false));
            }
        }
    }

    private void tellUnread() throws IOException {
        var unread = showInbox.unread(actor);
        if (unread != told) {
            events.send("unread", new NoticeView.Unread(unread));
            told = unread;
        }
    }

    private static Duration left(Clock clock, Instant until) {
        return Duration.between(clock.instant(), until);
    }
}
