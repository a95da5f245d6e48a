package vn.thidua.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import vn.thidua.http.trace.TraceContext;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.kafka.FailedMessages.FailedMessage;

/**
 * Hands each message to the listener of its topic. What cannot be read is kept and waits for nobody: later messages of
 * its key go on, and a newer whole state makes it needless.
 */
final class MessageDispatcher implements MessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(MessageDispatcher.class);

    private final Map<String, TopicListener<?>> listeners;
    private final FailedMessages failed;
    private final MessageDecoder decoder;
    private final Clock clock;

    MessageDispatcher(
            List<? extends TopicListener<?>> listeners, FailedMessages failed, MessageDecoder decoder, Clock clock) {
        this.listeners = listeners.stream().collect(Collectors.toMap(TopicListener::topic, Function.identity()));
        this.failed = failed;
        this.decoder = decoder;
        this.clock = clock;
    }

    Set<String> topics() {
        return listeners.keySet();
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        var listener = listeners.get(message.topic());
        if (listener == null || message.value() == null) {
            return;
        }
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        try (var _ = open(trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8))) {
            read(listener, message.key(), message.value());
            if (listener.readsWholeState()) {
                failed.overtakenBy(message);
            }
        } catch (Undecodable e) {
            keepAsDeadLetter(message, e);
        }
    }

    /** Done here and not by the container's error handler, which would fetch the messages behind it again each time. */
    private void keepAsDeadLetter(ConsumerRecord<String, byte[]> message, Undecodable error) {
        var what = String.valueOf(error.getMessage());
        failed.keepAsDeadLetter(message, what, clock.instant());
        log.error("Kept as a dead letter {}-{}: {}", message.topic(), message.offset(), what);
    }

    /** What several attempts could not read. An error's message may quote personal data: only its type is kept. */
    void giveUp(ConsumerRecord<String, byte[]> message, Throwable error) {
        var what = error.getClass().getName();
        failed.park(message, what, clock.instant());
        log.error("Parked a message of topic {} with key {} after {}", message.topic(), message.key(), what);
    }

    /** Reads a kept message again, a parked one with all of its key in order, until one fails; returns how many were read. */
    int replay(String id) {
        var wanted = get(id);
        var some = wanted.isDead() ? List.of(wanted) : failed.parkedOfKey(wanted.topic(), wanted.key());
        var read = 0;
        for (var message : some) {
            if (!replay(message)) {
                break;
            }
            failed.remove(message);
            read++;
        }
        return read;
    }

    /** Makes a dead letter of a parked message and of all of its key; returns how many there were. */
    int setAside(String id) {
        var wanted = get(id);
        var some = failed.parkedOfKey(wanted.topic(), wanted.key());
        some.forEach(failed::setAside);
        return some.size();
    }

    private FailedMessage get(String id) {
        return failed.find(id).orElseThrow(() -> CommonReason.RESOURCE_UNKNOWN.because("no message has the id %s", id));
    }

    private boolean replay(FailedMessage message) {
        var listener = listeners.get(message.topic());
        try (var _ = open(message.traceparent())) {
            if (listener != null) {
                read(listener, message.key(), message.content());
            }
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "Could not read message {} again after {}",
                    message.id(),
                    e.getClass().getName());
            return false;
        }
    }

    private <T extends Record> void read(TopicListener<T> listener, @Nullable String key, byte[] body) {
        listener.on(decoder.decode(listener, key, body));
    }

    private static TraceContext.Scope open(@Nullable String traceparent) {
        return TraceContext.from(traceparent).open();
    }
}
