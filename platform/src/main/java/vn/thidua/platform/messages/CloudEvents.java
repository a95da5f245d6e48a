package vn.thidua.platform.messages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.thidua.http.trace.TraceContext;

/** A message as a Kafka record in CloudEvents 1.0's binary mode, with W3C trace context. */
public final class CloudEvents {

    private CloudEvents() {}

    public static ProducerRecord<String, String> toRecord(
            String service, String id, String topic, String key, String type, String body, Instant at, String trace) {
        var message = new ProducerRecord<>(topic, key, body);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id);
        header(message, "ce_source", "/" + service);
        header(message, "ce_type", type);
        header(message, "ce_time", at.toString());
        header(message, "content-type", "application/json");
        header(message, TraceContext.HEADER, trace);
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
