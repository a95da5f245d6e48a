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

    @Override
    public void onMessage(ConsumerRecord<String, String> message) {
        var trace = message.headers().lastHeader(TraceContext.HEADER);
        try (var _ = open(trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8))) {
            if (parked.holds(message.topic(), message.key())) {
                parked.park(message, "waits behind an earlier message of its key", clock.instant());
            } else if (message.value() != null) {
                read(message.topic(), message.value());
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
    int replay(String id) {
        var wanted = parked.find(id)
                .orElseThrow(() -> CommonReason.RESOURCE_UNKNOWN.because("no parked message has the id %s", id));
        var read = 0;
        for (ParkedMessage message : parked.ofKey(wanted.topic(), wanted.key())) {
            try (var _ = open(message.traceparent())) {
                read(message.topic(), message.body());
            }
            parked.remove(message);
            read++;
        }
        return read;
    }

    private void read(String topic, String body) {
        var reader = readers.get(topic);
        if (reader != null) {
            read(reader, body);
        }
    }

    private <T> void read(Reader<T> reader, String body) {
        reader.read(json.readValue(body, reader.type()));
    }

    private static TraceContext.Scope open(@Nullable String traceparent) {
        return TraceContext.from(traceparent).open();
    }
}
