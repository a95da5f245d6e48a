package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends an endpoint every kind of bad body that follows from a good one: each field too long, missing, of another kind,
 * with markup; the whole too large or no JSON. Fails for a field that has no limit, and for one the good body leaves out.
 */
public final class BadBodies {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Http http;
    private final Endpoints endpoints;

    BadBodies(Http http, Endpoints endpoints) {
        this.http = http;
        this.endpoints = endpoints;
    }

    /** The refusal that one change of the good body leads to. */
    private record Case(String pointer, JsonNode value, int status, String code) {}

    /** The endpoint as in {@code PUT /units/{id}/name}, a body it would take, and the ids its path needs. */
    public Stream<DynamicTest> against(String endpoint, String goodBody) {
        var type = endpoints.bodyOf(endpoint).orElseThrow();
        var good = JSON.readTree(goodBody);
        var cases = new ArrayList<Case>();
        collect(type, good, "", cases);
        var fields = cases.stream()
                .map(it -> DynamicTest.dynamicTest(
                        endpoint + " " + it.code + " " + it.pointer + " " + shortened(it.value),
                        () -> requireRefused(endpoint, good, it)));
        return Stream.concat(
                fields,
                Stream.of(
                        whole(endpoint, "x".repeat(10 << 20), 413, "body-too-large"),
                        whole(endpoint, "{\"", 400, "body-not-readable"),
                        whole(endpoint, "[]", 400, "body-not-readable"),
                        whole(endpoint, twice(good), 400, "body-not-readable"),
                        whole(endpoint, "", 400, "body-not-readable")));
    }

    /** The same for an endpoint that takes a file of at most 10 MiB. */
    public Stream<DynamicTest> againstFile(String endpoint) {
        return Stream.of(
                file(endpoint, MediaType.APPLICATION_OCTET_STREAM, (10 << 20) + 1, 413, "body-too-large"),
                file(endpoint, MediaType.TEXT_PLAIN, (1 << 20) + 1, 413, "body-too-large"),
                file(endpoint, MediaType.APPLICATION_JSON, 2, 415, "unsupported-media-type"));
    }

    private DynamicTest file(String endpoint, MediaType type, int length, int status, String code) {
        return DynamicTest.dynamicTest(
                endpoint + " " + code + " " + type,
                () -> assertThat(request(endpoint)
                                .contentType(type)
                                .content(new byte[length])
                                .exchange())
                        .hasStatus(status)
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo(code));
    }

    private DynamicTest whole(String endpoint, String body, int status, String code) {
        return DynamicTest.dynamicTest(
                endpoint + " " + code + " " + body.length(),
                () -> assertThat(send(endpoint, body))
                        .hasStatus(status)
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo(code));
    }

    /** Its first field again. */
    private static String twice(JsonNode good) {
        var first = good.properties().iterator().next();
        return "{\"" + first.getKey() + "\":" + first.getValue() + ","
                + good.toString().substring(1);
    }

    private static void collect(Class<?> type, JsonNode good, String at, List<Case> cases) {
        for (var component : type.getRecordComponents()) {
            var pointer = at + "/" + component.getName();
            var value = good.path(component.getName());
            assertThat(value.isMissingNode() || value.isNull())
                    .as("the good body has %s", pointer)
                    .isFalse();
            var field = field(type, component.getName());
            if (field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class)) {
                cases.add(new Case(pointer, NODES.nullNode(), 422, "field-invalid"));
            }
            collect(component.getType(), field, value, pointer, cases);
        }
    }

    private static void collect(
            Class<?> type, AnnotatedElement constraints, JsonNode value, String pointer, List<Case> cases) {
        if (type == String.class) {
            texts(constraints, pointer, cases);
        } else if (List.class.isAssignableFrom(type)) {
            var many = NODES.arrayNode();
            IntStream.rangeClosed(0, limit(constraints, pointer)).forEach(_ -> many.add(value.get(0)));
            cases.add(new Case(pointer, many, 422, "field-invalid"));
            var element =
                    ((AnnotatedParameterizedType) annotatedType(constraints)).getAnnotatedActualTypeArguments()[0];
            cases.add(new Case(pointer + "/0", NODES.nullNode(), 422, "field-invalid"));
            collect((Class<?>) element.getType(), element, value.get(0), pointer + "/0", cases);
        } else if (type.isRecord()) {
            collect(type, value, pointer, cases);
        } else if (type == LocalDate.class) {
            cases.add(new Case(pointer, NODES.stringNode("31/12/2022"), 422, "field-invalid"));
            cases.add(new Case(pointer, NODES.stringNode("+999999999-12-31"), 422, "field-invalid"));
        } else if (type.isEnum() || type == UUID.class) {
            cases.add(new Case(pointer, NODES.stringNode("NO_SUCH"), 400, "body-not-readable"));
        } else {
            cases.add(new Case(pointer, NODES.stringNode("many"), 400, "body-not-readable"));
        }
    }

    private static void texts(AnnotatedElement constraints, String pointer, List<Case> cases) {
        var tooLong = "X".repeat(limit(constraints, pointer) + 1);
        cases.add(new Case(pointer, NODES.stringNode(tooLong), 422, "field-invalid"));
        cases.add(new Case(pointer, NODES.stringNode("<b>đậm</b>"), 422, "text-with-markup"));
        cases.add(new Case(pointer, NODES.stringNode("a\u0007b"), 422, "text-with-control-characters"));
        cases.add(new Case(pointer, NODES.stringNode("a\u202eb"), 422, "text-with-control-characters"));
        cases.add(new Case(pointer, NODES.objectNode(), 400, "body-not-readable"));
        cases.add(new Case(pointer, NODES.numberNode(5), 400, "body-not-readable"));
        cases.add(new Case(pointer, NODES.booleanNode(true), 400, "body-not-readable"));
        if (constraints.isAnnotationPresent(NotBlank.class)) {
            cases.add(new Case(pointer, NODES.stringNode("  "), 422, "field-invalid"));
            cases.add(new Case(pointer, NODES.stringNode("\u200b\u2060\u00a0"), 422, "field-invalid"));
        }
    }

    private void requireRefused(String endpoint, JsonNode good, Case bad) {
        var body = good.deepCopy();
        var cut = bad.pointer.lastIndexOf('/');
        var last = bad.pointer.substring(cut + 1);
        switch (body.at(bad.pointer.substring(0, cut))) {
            case ObjectNode parent -> parent.set(last, bad.value);
            case ArrayNode parent -> parent.set(Integer.parseInt(last), bad.value);
            default -> throw new IllegalStateException(bad.pointer);
        }
        var answer = assertThat(send(endpoint, body.toString())).hasStatus(bad.status);
        answer.bodyJson().extractingPath("$.code").isEqualTo(bad.code);
        answer.bodyJson().extractingPath("$.errors[*].pointer").asArray().contains(bad.pointer);
        answer.bodyText().doesNotContain("Exception").doesNotContain("vn.thidua");
    }

    private MvcTestResult send(String endpoint, String body) {
        return request(endpoint).content(body).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(String endpoint) {
        var words = endpoint.split(" ", 2);
        var path = endpoints.api()
                + words[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return http.asAdministrator()
                .request(HttpMethod.valueOf(words[0]), path)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static int limit(AnnotatedElement constraints, String pointer) {
        var size = constraints.getAnnotation(Size.class);
        assertThat(size).as("%s has a limit", pointer).isNotNull();
        assertThat(size.max()).as("%s has a limit", pointer).isLessThan(Integer.MAX_VALUE);
        return size.max();
    }

    private static AnnotatedElement field(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static java.lang.reflect.AnnotatedType annotatedType(AnnotatedElement constraints) {
        return ((java.lang.reflect.Field) constraints).getAnnotatedType();
    }

    private static String shortened(JsonNode value) {
        var text = value.toString();
        return text.length() > 24 ? text.substring(0, 24) + "…" : text;
    }
}
