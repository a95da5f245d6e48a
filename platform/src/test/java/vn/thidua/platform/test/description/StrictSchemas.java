package vn.thidua.platform.test.description;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a description, under which an object has no property that is not described. Only tests are that strict. */
final class StrictSchemas {

    private final ObjectNode components;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> read = new HashMap<>();

    StrictSchemas(JsonNode components) {
        this.components = JsonNodeFactory.instance.objectNode();
        this.components.set("schemas", closed(components.path("schemas").deepCopy()));
    }

    /** What is wrong with a body, each with its pointer. */
    synchronized List<String> problemsOf(JsonNode body, JsonNode schema) {
        return read
                .computeIfAbsent(schema.toString(), _ -> {
                    var whole = JsonNodeFactory.instance.objectNode();
                    whole.putArray("allOf").add(closed(schema.deepCopy()));
                    whole.set("components", components);
                    return registry.getSchema(whole);
                })
                .validate(body)
                .stream()
                .map(it -> it.getInstanceLocation() + ": " + it.getMessage())
                .toList();
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(StrictSchemas::closed);
        return node;
    }
}
