package vn.thidua.notification.inbox.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.inbox.FindInbox;
import vn.thidua.notification.inbox.InboxMaintenance;
import vn.thidua.notification.inbox.InboxSubscribers;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.NoticeReason;
import vn.thidua.platform.domain.Actor;

/**
 * The streams that are open on this instance: so many in all and per person, and none any more once it shuts down. An open
 * stream costs no query of its own: news comes with one query for those they concern, duties with one for all.
 */
@Component
class InboxStreams implements InboxSubscribers, InboxMaintenance, SmartLifecycle {

    static final int MOST_OF_A_PERSON = 8;

    private static final Duration BACK_LATER = Duration.ofSeconds(30);

    /** What an open stream holds, measured, and what the service needs for everything else. */
    private static final long BYTES_OF_A_STREAM = 72 * 1024;

    private static final long BYTES_OF_THE_REST = 100 * 1024 * 1024;
    private static final int LEAST = 100;

    private final FindInbox findInbox;
    private final JsonMapper json;
    private final Clock clock;
    private final int most;
    private final Executor writers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("stream-", 0).factory());

    /** By the order in which they were opened. */
    private final Map<Long, InboxStream> open = new ConcurrentSkipListMap<>();

    private final AtomicLong opened = new AtomicLong();

    private volatile boolean running;

    InboxStreams(
            FindInbox findInbox,
            JsonMapper json,
            Clock clock,
            MeterRegistry meters,
            @Value("${thidua.streams.most:0}") int most) {
        this.findInbox = findInbox;
        this.json = json;
        this.clock = clock;
        this.most = most > 0 ? most : roomIn(Runtime.getRuntime().maxMemory());
        Gauge.builder("thidua.streams.open", open, Map::size)
                .description("Inboxes that are live in a browser")
                .register(meters);
    }

    /**
     * The person's stream until that moment, or until the reader is gone. Refuses with {@link NoticeReason#STREAMS_FULL} more
     * than this instance has memory for.
     */
    SseEmitter open(Actor actor, Instant until) {
        if (open.size() >= most) {
            throw NoticeReason.STREAMS_FULL.because("%d streams are open here", most);
        }
        var emitter = new SseEmitter(0L);
        var stream = new InboxStream(actor, until, emitter, writers);
        var number = opened.incrementAndGet();
        emitter.onCompletion(() -> open.remove(number));
        emitter.onError(_ -> open.remove(number));
        endOldestOf(actor.subject());
        open.put(number, stream);
        stream.send("ready", "{}");
        if (!running) {
            stream.end(soon());
        }
        return emitter;
    }

    /** How many streams a heap of that size has room for. */
    static int roomIn(long heap) {
        return (int) Math.max(LEAST, (heap - BYTES_OF_THE_REST) / BYTES_OF_A_STREAM);
    }

    /** One more than a person may have ends their oldest, which may be one whose browser is long gone. */
    private void endOldestOf(UUID subject) {
        var others = open.values().stream()
                .filter(it -> it.subject().equals(subject))
                .toList();
        if (others.size() >= MOST_OF_A_PERSON) {
            forget(others.getFirst());
            others.getFirst().end(BACK_LATER);
        }
    }

    private void forget(InboxStream stream) {
        open.values().remove(stream);
    }

    /** Spread, so that not all browsers come back in one moment. */
    private static Duration soon() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(500, 3000));
    }

    @Override
    public Set<UUID> units() {
        return open.values().stream().flatMap(it -> it.units().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Anyone who has lost the duty by now gets it no more. */
    @Override
    public void posted(Notice notice) {
        var concerned = of(notice.unitId());
        if (concerned.isEmpty()) {
            return;
        }
        refresh(concerned);
        var data = json.writeValueAsString(NoticeView.of(notice, false));
        concerned.stream().filter(it -> it.units().contains(notice.unitId())).forEach(it -> it.send("notice", data));
    }

    @Override
    public void changed(UUID unitId) {
        of(unitId).forEach(InboxStream::changed);
    }

    private List<InboxStream> of(UUID unitId) {
        return open.values().stream().filter(it -> it.units().contains(unitId)).toList();
    }

    @Override
    public void refreshDuties() {
        refresh(open.values());
    }

    private void refresh(Collection<InboxStream> streams) {
        var now = findInbox.asOfNow(streams.stream()
                .map(InboxStream::actor)
                .collect(Collectors.toMap(Actor::subject, Function.identity(), (one, _) -> one))
                .values());
        for (var stream : streams) {
            var actor = now.get(stream.subject());
            if (actor != null && stream.become(actor)) {
                stream.changed();
            }
        }
    }

    @Override
    public void keepAlive() {
        open.values().forEach(InboxStream::heartbeat);
    }

    @Override
    public void endExpired() {
        var now = clock.instant();
        open.values().stream().filter(it -> it.isOverAt(now)).forEach(it -> {
            it.end(soon());
            forget(it);
        });
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for its open requests. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(it -> it.end(soon()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
