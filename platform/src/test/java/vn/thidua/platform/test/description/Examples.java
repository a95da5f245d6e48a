package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examples of answers. A described one stays for as long as it is valid, so that descriptions are the same on every machine.
 * When they are written, one that was only made of the schema gives way to the fullest that a test was answered here.
 */
final class Examples {

    private static final Path FOLDER = Path.of("target", "examples");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST = 6_000;
    private static final String ANY_TEXT = "…";
    private static final String ANY_ID = "0b7d1c62-5e0f-4a39-9f14-6c2d8e7a1b30";
    private static final int LONGEST_TEXT = 200;
    private static final int DEEPEST = 8;

    private final @Nullable JsonNode before;
    private final ObjectNode components;
    private final StrictSchemas strict;

    Examples(@Nullable JsonNode before, ObjectNode components) {
        this.before = before;
        this.components = components;
        this.strict = new StrictSchemas(components);
    }

    /** Puts examples into all JSON answers of the operation that stands at that path. */
    void add(String path, String verb, ObjectNode operation) {
        var id = operation.path("operationId").asString();
        for (var response : operation.path("responses").properties()) {
            var content = response.getValue().path("content").path("application/json");
            if (content instanceof ObjectNode json) {
                var known = before == null
                        ? null
                        : before.path("paths")
                                .path(path)
                                .path(verb)
                                .path("responses")
                                .path(response.getKey())
                                .path("content")
                                .path("application/json")
                                .path("example");
                json.set("example", example(json.path("schema"), known, id));
            }
        }
    }

    private JsonNode example(JsonNode schema, @Nullable JsonNode known, String id) {
        var isValid = known != null
                && !known.isMissingNode()
                && strict.problemsOf(known, schema).isEmpty();
        if (isValid && !(DescriptionFile.isWriting() && isMade(known))) {
            return known;
        }
        return recorded(id)
                .filter(it -> strict.problemsOf(it, schema).isEmpty())
                .orElseGet(() -> made(schema, 0));
    }

    private static boolean isMade(JsonNode example) {
        return leaves(example)
                .anyMatch(it ->
                        it.asString("").equals(ANY_TEXT) || it.asString("").equals(ANY_ID));
    }

    /** Keeps an answer that says more than those before, should it be short enough when cut. */
    static synchronized void record(String id, JsonNode answer) {
        var cut = cut(answer);
        var text = cut.toString();
        try {
            if (text.length() <= MOST
                    && recorded(id).filter(it -> saysOf(it) >= saysOf(cut)).isEmpty()) {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve(id + ".json"), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many different values it has: of one answer twice, neither says more. */
    private static long saysOf(JsonNode answer) {
        return leaves(answer)
                .filter(it -> !it.isNull())
                .map(JsonNode::asString)
                .distinct()
                .count();
    }

    private static Stream<JsonNode> leaves(JsonNode node) {
        return node.isContainer() ? node.valueStream().flatMap(Examples::leaves) : Stream.of(node);
    }

    private static Optional<JsonNode> recorded(String id) {
        var file = FOLDER.resolve(id + ".json");
        try {
            return Files.exists(file)
                    ? Optional.of(JsonMapper.shared().readTree(Files.readString(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists to two, long texts to their beginning. */
    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode all) {
            var some = NODES.arrayNode();
            all.valueStream().limit(2).map(Examples::cut).forEach(some::add);
            return some;
        }
        if (node instanceof ObjectNode object) {
            var copy = NODES.objectNode();
            object.properties().forEach(it -> copy.set(it.getKey(), cut(it.getValue())));
            return copy;
        }
        return node.isString() && node.asString().length() > LONGEST_TEXT
                ? NODES.stringNode(node.asString().substring(0, LONGEST_TEXT))
                : node;
    }

    private JsonNode made(JsonNode schema, int depth) {
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return made(components.at(reference.substring("#/components".length())), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.has("anyOf")) {
            return depth > DEEPEST
                    ? NODES.nullNode()
                    : made(schema.path("anyOf").path(0), depth);
        }
        var type = schema.path("type").isArray() ? schema.path("type").path(0) : schema.path("type");
        return switch (type.asString("")) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(it -> object.set(it.getKey(), made(it.getValue(), depth)));
                yield object;
            }
            case "array" -> {
                var array = NODES.arrayNode();
                if (depth <= DEEPEST) {
                    array.add(made(schema.path("items"), depth + 1));
                }
                yield array;
            }
            case "integer" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "number" -> NODES.numberNode(1.5);
            case "boolean" -> NODES.booleanNode(true);
            default ->
                NODES.stringNode(
                        switch (schema.path("format").asString("")) {
                            case "uuid" -> ANY_ID;
                            case "date" -> "2022-06-30";
                            case "date-time" -> "2022-06-30T09:00:00Z";
                            default -> ANY_TEXT;
                        });
        };
    }
}
