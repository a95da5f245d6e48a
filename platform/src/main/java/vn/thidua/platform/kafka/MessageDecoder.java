package vn.thidua.platform.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decodes a message into its listener's record. Type, version, key and every component of the record are checked before the
 * listener is called, for every listener alike; anything else is {@link Undecodable}.
 */
final class MessageDecoder {

    private final JsonMapper json;

    MessageDecoder(JsonMapper json) {
        this.json = json.rebuild()
                .annotationIntrospector(new RequiredUnlessNullable())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    <T extends Record> T decode(TopicListener<T> listener, @Nullable String key, byte[] body) {
        try {
            var tree = json.readTree(text(body));
            requireHead(listener, tree);
            var message = json.treeToValue(tree, listener.type());
            if (!listener.about(message).toString().equals(key)) {
                throw new Undecodable("its key is not the id of what it is about");
            }
            return message;
        } catch (JacksonException e) {
            throw new Undecodable("part missing or not as expected: " + pointerOf(e));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Undecodable("not UTF-8");
        }
    }

    private static void requireHead(TopicListener<?> listener, JsonNode tree) {
        if (!tree.path("type").isString()
                || !listener.messageTypes().contains(tree.path("type").asString())) {
            throw new Undecodable("unknown type");
        }
        var version = tree.path("version");
        if (!version.isIntegralNumber() || !version.canConvertToLong() || version.asLong() < 1) {
            throw new Undecodable("part missing or not as expected: /version");
        }
    }

    private static String pointerOf(JacksonException e) {
        var place = new StringBuilder();
        for (var step : e.getPath()) {
            place.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return place.isEmpty() ? "/" : place.toString();
    }
}
