package vn.thidua.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices without a store. */
public final class InMemoryNotices implements Notices {

    private static final Comparator<Notice> NEWEST_FIRST = Comparator.comparing(Notice::at)
            .thenComparing(it -> it.id().toString())
            .reversed();

    private static final class Posted {

        private final Notice notice;
        private final Instant postedAt;
        private final Set<UUID> readBy = new HashSet<>();
        private @Nullable Instant firstReadAt;
        private Instant changedAt;

        Posted(Notice notice, Instant at) {
            this.notice = notice;
            this.postedAt = at;
            this.changedAt = at;
        }

        boolean read(UUID person, Instant at) {
            var fresh = readBy.add(person);
            firstReadAt = firstReadAt == null ? at : firstReadAt;
            changedAt = fresh ? at : changedAt;
            return fresh;
        }
    }

    private final Map<UUID, Posted> posted = new LinkedHashMap<>();

    int looks;

    /** Posts to these notices while nobody listens. */
    public PostNotices posting() {
        return new PostNotices(this, new PushNotices(this, new Nobody(), Clock.systemUTC()), Clock.systemUTC());
    }

    public List<Notice> all() {
        return posted.values().stream().map(it -> it.notice).toList();
    }

    private static final class Nobody implements InboxSubscribers {

        @Override
        public Set<UUID> units() {
            return Set.of();
        }

        @Override
        public void posted(Notice notice) {}

        @Override
        public void changed(UUID unitId) {}
    }

    @Override
    public List<Notice> add(List<Notice> notices, Instant at) {
        var fresh = new ArrayList<Notice>();
        for (var notice : notices) {
            if (posted.putIfAbsent(notice.id(), new Posted(notice, at)) == null) {
                fresh.add(notice);
            }
        }
        return fresh;
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(posted.get(id)).map(it -> it.notice);
    }

    @Override
    public List<Entry> newest(UUID person, Set<UUID> units, Optional<Cursor> after, int limit) {
        return of(units)
                .filter(it -> after.isEmpty() || isBehind(it.notice, after.get()))
                .sorted(Comparator.comparing(it -> it.notice, NEWEST_FIRST))
                .limit(limit)
                .map(it -> new Entry(it.notice, it.readBy.contains(person)))
                .toList();
    }

    private static boolean isBehind(Notice notice, Cursor place) {
        var byTime = notice.at().compareTo(place.at());
        return byTime < 0
                || byTime == 0 && notice.id().toString().compareTo(place.id().toString()) < 0;
    }

    @Override
    public int unread(UUID person, Set<UUID> units) {
        return (int) of(units)
                .filter(it -> !it.readBy.contains(person))
                .limit(MOST_COUNTED)
                .count();
    }

    @Override
    public boolean markRead(UUID person, UUID id, Instant at) {
        return posted.containsKey(id) && posted.get(id).read(person, at);
    }

    @Override
    public boolean markAllRead(UUID person, Set<UUID> units, Instant at) {
        return of(units).filter(it -> it.read(person, at)).count() > 0;
    }

    @Override
    public List<Delivery> reminders(UUID round, Optional<Set<UUID>> senders, int limit) {
        return posted.values().stream()
                .filter(it -> it.notice.kind() == NoticeKind.REMINDER)
                .filter(it -> it.notice.link().roundId().equals(round))
                .filter(it -> senders.isEmpty() || isFrom(senders.get(), it.notice))
                .sorted(Comparator.comparing(it -> it.notice, NEWEST_FIRST))
                .limit(limit)
                .map(it -> new Delivery(it.notice, it.postedAt, it.firstReadAt, it.readBy.size()))
                .toList();
    }

    private static boolean isFrom(Set<UUID> senders, Notice notice) {
        var origin = notice.origin();
        return origin != null && origin.senderUnitId() != null && senders.contains(origin.senderUnitId());
    }

    @Override
    public List<Changed> changedSince(Set<UUID> units, Instant since) {
        looks++;
        return of(units)
                .filter(it -> !it.changedAt.isBefore(since))
                .map(it -> new Changed(it.notice, it.postedAt, it.changedAt))
                .toList();
    }

    private Stream<Posted> of(Set<UUID> units) {
        return posted.values().stream().filter(it -> units.contains(it.notice.unitId()));
    }
}
