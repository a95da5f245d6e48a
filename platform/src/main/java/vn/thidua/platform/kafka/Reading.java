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
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.kafka.Parked.ParkedMessage;
import vn.thidua.platform.trace.TraceContext;

/** Hands each message to the reader of its topic, unless an earlier one of its key is parked: then it waits behind. */
final class Reading implements MessageListener<String, String> {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    private final Map<String, Reader<?>> readers;
    private final Parked parked;
    private final JsonMapper json;
    private final Clock clock;

    Reading(List<? extends Reader<?>> readers, Parked parked, JsonMapper json, Clock clock) {
        this.readers = readers.stream().collect(Collectors.toMap(Reader::topic, Function.identity()));
        this.parked = parked;
        this.json = json;
        this.clock = clock;
    }

    Set<String> topics() {
        return readers.keySet();
    }

    /** One at a time with a replay, so that a message cannot come to wait behind one that is just being read again. */
    @Override
    public synchronized void onMessage(ConsumerRecord<String, String> message) {
        var reader = readers.get(message.topic());
        if (reader == null || message.value() == null) {
            return;
        }
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        try (var _ = open(trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8))) {
            var reading = decode(reader, message.value());
            if (parked.holds(message.topic(), message.key())) {
                parked.park(message, "waits behind an earlier message of its key", clock.instant());
            } else {
                reading.run();
            }
        }
    }

    /** What several attempts could not read. An error's message may quote personal data: only its type is kept. */
    void giveUp(ConsumerRecord<?, ?> message, Exception error) {
        var cause = error.getCause() == null ? error : error.getCause();
        @SuppressWarnings("unchecked")
        var typed = (ConsumerRecord<String, String>) message;
        parked.park(typed, cause.getClass().getName(), clock.instant());
        log.error(
                "Parked a message of topic {} with key {} after {}",
                message.topic(),
                message.key(),
                cause.getClass().getName());
    }

    /** Reads the parked message's key again from its first message on, until one fails; returns how many were read. */
    synchronized int replay(String id) {
        var wanted = parked.find(id)
                .orElseThrow(() -> CommonReason.RESOURCE_UNKNOWN.because("no parked message has the id %s", id));
        var read = 0;
        for (ParkedMessage message : parked.ofKey(wanted.topic(), wanted.key())) {
            if (!replay(message)) {
                break;
            }
            parked.remove(message);
            read++;
        }
        return read;
    }

    private boolean replay(ParkedMessage message) {
        var reader = readers.get(message.topic());
        try (var _ = open(message.traceparent())) {
            if (reader != null) {
                decode(reader, message.body()).run();
            }
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "Could not read parked message {} again after {}",
                    message.id(),
                    e.getClass().getName());
            return false;
        }
    }

    private <T> Runnable decode(Reader<T> reader, String body) {
        var message = json.readValue(body, reader.type());
        return () -> reader.read(message);
    }

    private static TraceContext.Scope open(@Nullable String traceparent) {
        return TraceContext.from(traceparent).open();
    }
}
