package vn.thidua.platform.test.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.test.description.MessageLines.Line;

/**
 * The messages between the services as an AsyncAPI 3 document and as a page for people. Both name the schema and the sample of
 * each message, and say nothing of fields themselves.
 */
final class MessagesDescription {

    private static final int PARTITIONS = 3;

    /** As {@code CloudEvents} writes them. */
    private static final List<String> HEADERS =
            List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type", "traceparent");

    private final List<Line> lines;

    MessagesDescription(MessageLines table) {
        this.lines = table.lines();
    }

    ObjectNode asyncApi() {
        var document = JsonNodeFactory.instance.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Thi Đua: messages between the services")
                .put("version", "1");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        topics().forEach(it -> channel(channels.putObject(it), it));
        var operations = document.putObject("operations");
        lines.stream()
                .map(Line::publisher)
                .distinct()
                .forEach(service -> topics().stream()
                        .filter(topic -> of(topic).anyMatch(it -> it.publisher().equals(service)))
                        .forEach(topic -> operation(operations, service, "send", topic)));
        services()
                .forEach(service -> topics().stream()
                        .filter(topic -> of(topic).anyMatch(it -> it.receivers().contains(service)))
                        .forEach(topic -> operation(operations, service, "receive", topic)));
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        lines.forEach(it -> message(messages.putObject(it.type()), it));
        headers(components.putObject("schemas").putObject("headers"));
        return document;
    }

    private void channel(ObjectNode channel, String topic) {
        channel.put("address", topic);
        var messages = channel.putObject("messages");
        of(topic).forEach(it -> messages.putObject(it.type()).put("$ref", "#/components/messages/" + it.type()));
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("partitions", PARTITIONS);
        kafka.putObject("topicConfiguration").putArray("cleanup.policy").add("compact");
        kafka.put("bindingVersion", "0.5.0");
    }

    private void operation(ObjectNode operations, String service, String action, String topic) {
        var operation =
                operations.putObject(service + "." + action + "." + topic).put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        operation.putArray("tags").addObject().put("name", service);
        var messages = operation.putArray("messages");
        of(topic)
                .filter(it -> action.equals("send") || it.receivers().contains(service))
                .forEach(it ->
                        messages.addObject().put("$ref", "#/channels/%s/messages/%s".formatted(topic, it.type())));
    }

    private static void message(ObjectNode message, Line line) {
        message.put("name", line.type()).put("title", line.summary());
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        var payload = message.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.putObject("schema").put("$ref", line.type() + ".schema.json");
        message.putObject("externalDocs")
                .put("description", "A sample, as its publisher really makes it")
                .put("url", line.type() + ".json");
        var key = message.putObject("bindings").putObject("kafka").putObject("key");
        key.put("type", "string").put("format", "uuid").put("description", "The same as " + line.key());
    }

    private static void headers(ObjectNode headers) {
        headers.put("type", "object").put("description", "CloudEvents 1.0 and the trace of the request");
        var properties = headers.putObject("properties");
        HEADERS.forEach(it -> properties.putObject(it).put("type", "string"));
    }

    String page() {
        var page = new StringBuilder("""
                # Messages between the services

                Written by `./thidua describe` from [topics.csv](../contracts/topics.csv); for tools there is
                [asyncapi.json](../contracts/asyncapi.json). How a message is added: [contracts](../contracts/README.md).

                ```
                """);
        for (var topic : topics()) {
            var first = of(topic).findFirst().orElseThrow();
            page.append("%-21s ──%s──► %s\n"
                    .formatted(
                            first.publisher(),
                            "%15s".formatted(topic).replace(' ', '─'),
                            String.join(", ", receivers(topic))));
        }
        page.append("```\n");
        for (var topic : topics()) {
            var first = of(topic).findFirst().orElseThrow();
            page.append("\n## `%s`, keyed by `%s`\n\n".formatted(topic, first.key()));
            page.append("| Message | When | Received by | |\n|---|---|---|---|\n");
            of(topic)
                    .forEach(it -> page.append(
                            "| `%s` | %s | %s | [schema](../contracts/%s.schema.json), [sample](../contracts/%s.json) |\n"
                                    .formatted(
                                            it.type(),
                                            it.summary(),
                                            String.join(", ", it.receivers()),
                                            it.type(),
                                            it.type())));
        }
        return page.toString();
    }

    private List<String> topics() {
        return lines.stream().map(Line::topic).distinct().toList();
    }

    private Stream<Line> of(String topic) {
        return lines.stream().filter(it -> it.topic().equals(topic));
    }

    private LinkedHashSet<String> receivers(String topic) {
        var receivers = new LinkedHashSet<String>();
        of(topic).forEach(it -> receivers.addAll(it.receivers()));
        return receivers;
    }

    private LinkedHashSet<String> services() {
        var services = new LinkedHashSet<String>();
        lines.forEach(it -> services.addAll(it.receivers()));
        return services;
    }
}
