package vn.thidua.platform.test.description;

import java.io.InputStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.web.Creates;

/** Describes one operation by its method: what it takes, and what it answers when it does not refuse. */
final class OperationDescription {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JSON = "application/json";

    private final Described described;
    private final Endpoints endpoints;
    private final Schemas schemas;
    private final SourceComments comments;
    private final long uploadLimit;

    OperationDescription(
            Described described, Endpoints endpoints, Schemas schemas, SourceComments comments, long uploadLimit) {
        this.described = described;
        this.endpoints = endpoints;
        this.schemas = schemas;
        this.comments = comments;
        this.uploadLimit = uploadLimit;
    }

    ObjectNode of(String endpoint, SuccessResponse success) {
        var method = endpoints.method(endpoint);
        var operation = NODES.objectNode();
        operation.put("operationId", idOf(endpoint));
        operation.putArray("tags").add(tagOf(method));
        words(operation, endpoint, method);
        if (endpoints.isFresh(endpoint)) {
            operation.put("x-fresh-sign-in", true);
        }
        var sensitive = method.getAnnotation(Sensitive.class);
        if (sensitive != null) {
            operation.put("x-logged", sensitive.value().name());
        }
        var parameters = NODES.arrayNode();
        Arrays.stream(method.getParameters()).forEach(it -> parameter(it, parameters));
        headers(endpoint, method, success, parameters);
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        body(endpoint, method).ifPresent(it -> operation.set("requestBody", it));
        answer(endpoint, method, success, operation.putObject("responses"));
        return operation;
    }

    String idOf(String endpoint) {
        var method = endpoints.method(endpoint);
        var tag = tagOf(method);
        var id = tag.substring(0, 1).toLowerCase(Locale.ROOT) + tag.substring(1) + capital(method.getName());
        var first = endpoints.all().stream()
                .filter(it -> endpoints.method(it).equals(method))
                .findFirst()
                .orElse(endpoint);
        return first.equals(endpoint) ? id : id + "Of" + place(endpoint);
    }

    /** What stands before the path's first variable, in one word. */
    private static String place(String endpoint) {
        var before = endpoint.substring(0, Math.max(endpoint.indexOf("/{"), endpoint.indexOf('/')));
        return Arrays.stream(before.substring(before.lastIndexOf('/') + 1).split("-"))
                .map(OperationDescription::capital)
                .collect(Collectors.joining());
    }

    private static String tagOf(Method method) {
        return SchemaNames.nameOf(method.getDeclaringClass());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void words(ObjectNode operation, String endpoint, Method method) {
        var comment = comments.of(method)
                .orElseThrow(() -> new IllegalStateException(
                        "%s: no comment above %s.%s says what it does, for the people who read the reference"
                                .formatted(endpoint, method.getDeclaringClass().getSimpleName(), method.getName())));
        var end = comment.indexOf(". ");
        operation.put("summary", end < 0 ? comment : comment.substring(0, end + 1));
        if (end >= 0) {
            operation.put("description", comment.substring(end + 2));
        }
    }

    private void parameter(Parameter parameter, ArrayNode parameters) {
        var query = parameter.getAnnotation(RequestParam.class);
        if (query == null && !parameter.isAnnotationPresent(PathVariable.class)) {
            return;
        }
        var optional = parameter.getType() == Optional.class;
        var type = optional
                ? Schemas.raw(((AnnotatedParameterizedType) parameter.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0].getType())
                : parameter.getType();
        var schema = Constraints.add(schemas.of(type, Schemas.Way.SENT), type, parameter);
        var described = parameters.addObject().put("name", parameter.getName());
        described.put("in", query == null ? "path" : "query");
        var hasDefault = query != null && !query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        if (query == null || query.required() && !hasDefault && !optional) {
            described.put("required", true);
        }
        if (query != null && hasDefault) {
            schema.set(
                    "default",
                    schema.path("type").asString().equals("integer")
                            ? JsonMapper.shared().readTree(query.defaultValue())
                            : NODES.stringNode(query.defaultValue()));
        }
        if (parameter.getName().equals("after")) {
            described.put("description", "What the part before named as next; without it the list begins");
        }
        described.set("schema", schema);
    }

    private void headers(String endpoint, Method method, SuccessResponse success, ArrayNode parameters) {
        var command = Arrays.stream(method.getParameters())
                .filter(it -> it.getType() == Command.class)
                .findFirst();
        if (endpoint.startsWith("GET ")) {
            if (success.hasTag()) {
                parameters.addObject().put("$ref", "#/components/parameters/If-None-Match");
            }
            return;
        }
        if (endpoint.startsWith("POST ") && command.isPresent()) {
            parameters.addObject().put("$ref", "#/components/parameters/Idempotency-Key");
        }
        if (command.filter(it -> !it.isAnnotationPresent(Creates.class)).isPresent()) {
            parameters.addObject().put("$ref", "#/components/parameters/If-Match");
        }
        parameters.addObject().put("$ref", "#/components/parameters/X-XSRF-TOKEN");
    }

    private Optional<ObjectNode> body(String endpoint, Method method) {
        if (endpoints.takesFile(endpoint)) {
            return Optional.of(file(endpoints.method(endpoint)));
        }
        return Arrays.stream(method.getParameters())
                .filter(it -> it.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .map(it -> {
                    var body = NODES.objectNode().put("required", true);
                    var content = body.putObject("content").putObject(JSON);
                    content.set("schema", schemas.of(it.getAnnotatedType(), Schemas.Way.SENT));
                    var good = described.bodies().get(endpoint);
                    if (good == null) {
                        throw new AssertionError("There is no good body of " + endpoint + " to be its example");
                    }
                    content.set("example", JsonMapper.shared().readTree(good));
                    return body;
                });
    }

    private ObjectNode file(Method method) {
        var body = NODES.objectNode();
        var optional = Arrays.stream(method.getParameters())
                .map(it -> it.getAnnotation(RequestBody.class))
                .anyMatch(it -> it != null && !it.required());
        body.put("required", !optional);
        body.putObject("content")
                .putObject("application/octet-stream")
                .putObject("schema")
                .put("type", "string")
                .put("format", "binary")
                .put("maxLength", uploadLimit);
        return body;
    }

    private void answer(String endpoint, Method method, SuccessResponse success, ObjectNode responses) {
        var response = responses.putObject(Integer.toString(success.status()));
        response.put("description", HttpStatus.valueOf(success.status()).getReasonPhrase());
        var headers = NODES.objectNode();
        if (success.hasTag()) {
            header(headers, "ETag", "The version, to be sent back as If-Match or If-None-Match");
        }
        if (success.hasLocation()) {
            header(headers, "Location", "The path of what was made or begun");
        }
        var files = described.files().get(endpoint);
        if (files != null) {
            header(headers, "Content-Disposition", "The name of the file");
        }
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
        content(endpoint, method, files == null ? List.of() : List.copyOf(files), response);
        if (success.hasTag() && endpoint.startsWith("GET ")) {
            responses.putObject("304").put("description", "What If-None-Match names is what would be answered");
        }
    }

    private void content(String endpoint, Method method, List<String> files, ObjectNode response) {
        var type = unwrapped(method.getAnnotatedReturnType());
        if (type.getType() == void.class || type.getType() == Void.class) {
            return;
        }
        var content = response.putObject("content");
        var bytes = described.answers().get(endpoint);
        if (endpoints.streams(endpoint)) {
            var stream = content.putObject("text/event-stream");
            stream.putObject("schema").put("type", "string");
            var events = stream.putObject("x-events");
            described.events().forEach((name, data) -> events.set(name, schemas.of(data, Schemas.Way.ANSWERED)));
        } else if (!files.isEmpty()) {
            files.forEach(it -> content.putObject(it)
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary"));
        } else if (bytes != null) {
            content.putObject(JSON).set("schema", schemas.of(bytes, Schemas.Way.ANSWERED));
        } else if (type.getType() == byte[].class || type.getType() == InputStream.class) {
            throw new AssertionError(endpoint + " answers bytes: say in DescriptionTest of what kind");
        } else {
            content.putObject(JSON).set("schema", schemas.of(type, Schemas.Way.ANSWERED));
        }
    }

    private static AnnotatedType unwrapped(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType it && Schemas.raw(it.getType()) == ResponseEntity.class
                ? it.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .put("required", true)
                .putObject("schema")
                .put("type", "string");
    }
}
