package vn.thidua.notification.inbox.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.inbox.Listeners;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.ShowInbox;
import vn.thidua.platform.domain.Actor;

/** The streams that are open on this instance: so many per person, and none any more once it shuts down. */
@Component
class Streams implements Listeners, SmartLifecycle {

    static final int MOST_OF_A_PERSON = 8;

    private static final Duration BACK_SOON = Duration.ofSeconds(1);
    private static final Duration BACK_LATER = Duration.ofSeconds(30);

    private final ShowInbox showInbox;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration heartbeat;

    /** Oldest first. */
    private final List<LiveInbox> open = new CopyOnWriteArrayList<>();

    private volatile boolean running;

    Streams(
            ShowInbox showInbox,
            JsonMapper json,
            Clock clock,
            MeterRegistry meters,
            @Value("${thidua.streams.heartbeat:15s}") Duration heartbeat) {
        this.showInbox = showInbox;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
        Gauge.builder("thidua.streams.open", open, List::size)
                .description("Inboxes that are live in a browser")
                .register(meters);
    }

    /** Writes the person's stream until that moment, or until the reader is gone. */
    void serve(Actor actor, Instant until, OutputStream out) {
        var stream = new LiveInbox(actor, showInbox, new Events(out, json), heartbeat);
        admit(stream);
        try {
            stream.run(clock, until, BACK_SOON);
        } catch (IOException e) {
            // The reader is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(stream);
        }
    }

    /** One more than a person may have ends their oldest, which may be one whose browser is long gone. */
    private synchronized void admit(LiveInbox stream) {
        var others = open.stream().filter(it -> it.isOf(stream.subject())).toList();
        if (others.size() >= MOST_OF_A_PERSON) {
            var oldest = others.getFirst();
            open.remove(oldest);
            oldest.end(BACK_LATER);
        }
        open.add(stream);
        if (!running) {
            stream.end(BACK_SOON);
        }
    }

    @Override
    public Set<UUID> units() {
        return open.stream().flatMap(it -> it.units().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void posted(Notice notice) {
        open.stream().filter(it -> it.units().contains(notice.unitId())).forEach(it -> it.posted(notice));
    }

    @Override
    public void changed(UUID unitId) {
        open.stream().filter(it -> it.units().contains(unitId)).forEach(LiveInbox::changed);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for its open requests. */
    @Override
    public void stop() {
        running = false;
        open.forEach(it -> it.end(BACK_SOON));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
