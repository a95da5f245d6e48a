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
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.kafka.UnreadMessages.UnreadMessage;
import vn.thidua.platform.trace.TraceContext;

/**
 * Hands each message to the reader of its topic. What cannot be read is kept and waits for nobody: later messages of its key
 * go on, and a newer whole state makes it needless.
 */
final class Reading implements MessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    private final Map<String, Reader<?>> readers;
    private final UnreadMessages unread;
    private final MessageDecoder decoder;
    private final Clock clock;

    Reading(List<? extends Reader<?>> readers, UnreadMessages unread, MessageDecoder decoder, Clock clock) {
        this.readers = readers.stream().collect(Collectors.toMap(Reader::topic, Function.identity()));
        this.unread = unread;
        this.decoder = decoder;
        this.clock = clock;
    }

    Set<String> topics() {
        return readers.keySet();
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        var reader = readers.get(message.topic());
        if (reader == null || message.value() == null) {
            return;
        }
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        try (var _ = open(trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8))) {
            read(reader, message.key(), message.value());
            if (reader.readsWholeState()) {
                unread.overtakenBy(message);
            }
        }
    }

    /** What several attempts could not read, or none ever will. An error's message may quote personal data: only its type is kept. */
    void giveUp(ConsumerRecord<String, byte[]> message, Throwable error) {
        if (error instanceof Undecodable undecodable) {
            var what = String.valueOf(undecodable.getMessage());
            unread.bury(message, what, clock.instant());
            log.error("Kept as a dead letter {}-{}: {}", message.topic(), message.offset(), what);
        } else {
            var what = error.getClass().getName();
            unread.park(message, what, clock.instant());
            log.error("Parked a message of topic {} with key {} after {}", message.topic(), message.key(), what);
        }
    }

    /** Reads a kept message again, a parked one with all of its key in order, until one fails; returns how many were read. */
    int replay(String id) {
        var wanted = get(id);
        var some = wanted.isDead() ? List.of(wanted) : unread.parkedOfKey(wanted.topic(), wanted.key());
        var read = 0;
        for (var message : some) {
            if (!replay(message)) {
                break;
            }
            unread.remove(message);
            read++;
        }
        return read;
    }

    /** Makes a dead letter of a parked message and of all of its key; returns how many there were. */
    int setAside(String id) {
        var wanted = get(id);
        var some = unread.parkedOfKey(wanted.topic(), wanted.key());
        some.forEach(unread::setAside);
        return some.size();
    }

    private UnreadMessage get(String id) {
        return unread.find(id).orElseThrow(() -> CommonReason.RESOURCE_UNKNOWN.because("no message has the id %s", id));
    }

    private boolean replay(UnreadMessage message) {
        var reader = readers.get(message.topic());
        try (var _ = open(message.traceparent())) {
            if (reader != null) {
                read(reader, message.key(), message.content());
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

    private <T extends Record> void read(Reader<T> reader, @Nullable String key, byte[] body) {
        reader.read(decoder.decode(reader, key, body));
    }

    private static TraceContext.Scope open(@Nullable String traceparent) {
        return TraceContext.from(traceparent).open();
    }
}
