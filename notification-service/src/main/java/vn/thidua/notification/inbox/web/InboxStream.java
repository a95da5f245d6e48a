package vn.thidua.notification.inbox.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.platform.domain.Actor;

/**
 * One person's inbox on one connection. Anybody leaves events here and continues; one thread at a time writes them, and while
 * there are none the connection has no thread at all.
 */
final class InboxStream {

    private static final int MOST_WAITING = 50;

    /** What may be written: an event by its name, a heartbeat, or the end with a pause before the browser comes back. */
    private sealed interface Item {

        Item HEARTBEAT = new Heartbeat();

        record Event(String name, String data) implements Item {}

        record Heartbeat() implements Item {}

        record End(Duration pause) implements Item {}
    }

    private final SseEmitter emitter;
    private final Executor writers;
    private final Instant until;
    private final BlockingQueue<Item> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();

    private volatile Actor actor;
    private volatile boolean over;

    InboxStream(Actor actor, Instant until, SseEmitter emitter, Executor writers) {
        this.actor = actor;
        this.until = until;
        this.emitter = emitter;
        this.writers = writers;
    }

    Actor actor() {
        return actor;
    }

    UUID subject() {
        return actor.subject();
    }

    Set<UUID> units() {
        return actor.units();
    }

    boolean isOverAt(Instant now) {
        return over || !now.isBefore(until);
    }

    /** The person may do something else by now; returns whether they act for other units. */
    boolean become(Actor next) {
        var other = !next.units().equals(actor.units());
        actor = next;
        return other;
    }

    /** A reader too slow for its events only learns that something changed, and asks for it again. */
    void send(String name, String data) {
        if (!leave(new Item.Event(name, data))) {
            waiting.clear();
            leave(new Item.Event("changed", "{}"));
        }
    }

    void changed() {
        send("changed", "{}");
    }

    /** Keeps proxies from closing the connection, and finds out whether somebody still reads. */
    void heartbeat() {
        if (waiting.isEmpty()) {
            leave(Item.HEARTBEAT);
        }
    }

    void end(Duration pause) {
        waiting.clear();
        leave(new Item.End(pause));
    }

    private boolean leave(Item item) {
        var left = waiting.offer(item);
        wake();
        return left;
    }

    private void wake() {
        if (!over && writing.compareAndSet(false, true)) {
            writers.execute(this::write);
        }
    }

    private void write() {
        try {
            for (var item = waiting.poll(); item != null && !over; item = waiting.poll()) {
                write(item);
            }
        } catch (IOException | IllegalStateException gone) {
            over = true;
            emitter.complete();
        } finally {
            writing.set(false);
        }
        if (!waiting.isEmpty()) {
            wake();
        }
    }

    private void write(Item item) throws IOException {
        switch (item) {
            case Item.Event it ->
                emitter.send(SseEmitter.event().name(it.name()).data(it.data()));
            case Item.Heartbeat _ -> emitter.send(SseEmitter.event().comment(""));
            case Item.End it -> {
                over = true;
                emitter.send(SseEmitter.event().reconnectTime(it.pause().toMillis()));
                emitter.complete();
            }
        }
    }
}
