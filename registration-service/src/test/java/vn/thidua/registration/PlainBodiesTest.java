package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.ServiceTest;

/** Two texts that look the same are one, in every text of every body. */
@ServiceTest
class PlainBodiesTest {

    @Autowired
    Endpoints endpoints;

    @Autowired
    JsonMapper json;

    @TestFactory
    Stream<DynamicTest> everyTextIsReadAsItLooks() {
        return endpoints.withBody().stream()
                .map(it -> DynamicTest.dynamicTest(it, () -> {
                    var type = endpoints.bodyOf(it).orElseThrow();
                    var good = json.readTree(Bodies.GOOD.get(it));
                    var alike = good.deepCopy();
                    disguise(type, alike);

                    var read = json.treeToValue(alike, type);
                    assertThat(read).isEqualTo(json.treeToValue(good, type));
                    Texts.requirePlain(read);
                }));
    }

    private static void disguise(Class<?> type, JsonNode node) {
        for (var component : type.getRecordComponents()) {
            var value = node.path(component.getName());
            ((ObjectNode) node).set(component.getName(), disguised(component.getGenericType(), value));
        }
    }

    private static JsonNode disguised(Type type, JsonNode value) {
        if (type == String.class) {
            return JsonNodeFactory.instance.stringNode(Texts.lookingLike(value.asString()));
        }
        if (type instanceof ParameterizedType list && value instanceof ArrayNode array) {
            var disguised = JsonNodeFactory.instance.arrayNode();
            array.forEach(it -> disguised.add(disguised(list.getActualTypeArguments()[0], it)));
            return disguised;
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            disguise(record, value);
        }
        return value;
    }
}
