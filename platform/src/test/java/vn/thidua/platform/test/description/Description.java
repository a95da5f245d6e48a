package vn.thidua.platform.test.description;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.domain.FaultCode;
import vn.thidua.platform.test.Endpoints;

/** What a service's code says of its HTTP interface, as an OpenAPI 3.1 document. */
public final class Description {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> FOR_TESTS =
            List.of("-tests.jar", "embedded-store", "platform-test", "platform-checks", "architecture-rules");

    private final Described described;
    private final JavaClasses classes;
    private final Endpoints endpoints;
    private final SourceComments comments = new SourceComments();
    private final Schemas schemas;

    private Description(Described described) {
        this.described = described;
        this.classes = shipped();
        this.endpoints = Endpoints.of(
                classes.stream()
                        .filter(it -> it.isAnnotatedWith(RestController.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList(),
                described.api());
        this.schemas = new Schemas(described, comments);
    }

    /** Fails unless the service's committed description is what its code says; or writes it, when that is asked for. */
    public static void hold(Described described) {
        var name = described.api().substring("/api/".length());
        var file = DescriptionFile.of(name);
        file.hold(new Description(described).document(file, name));
    }

    /** What a service ships with all of ours that it stands on; what is for tests is left out by its place. */
    static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> FOR_TESTS.stream().noneMatch(location::contains))
                .importPackages("vn.thidua");
    }

    private ObjectNode document(DescriptionFile file, String name) {
        var document = NODES.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Thi Đua: " + name).put("version", "1");
        document.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
        var access = AccessLines.read();
        access.kinds().forEach(document.putArray("x-access-kinds")::add);
        var security = document.putArray("security");
        security.addObject().putArray("session");
        security.addObject().putArray("bearer");
        var paths = document.putObject("paths");
        var components = document.putObject("components");
        var responses = new TreeMap<String, JsonNode>();
        var shared = NODES.objectNode();
        var codes = new ProblemCodes(classes, described.background(), described.job());
        var common = new CommonProblems(endpoints, DescriptionFile.of("gateway").read());
        var describe = new OperationDescription(described, endpoints, schemas, comments, UploadLimit.read());
        for (var endpoint : byPath()) {
            var method = endpoints.method(endpoint);
            var operation = describe.of(endpoint, SuccessResponse.of(method, classes));
            var problems = common.of(endpoint);
            problems.add(codes.of(method));
            problems.describe((ObjectNode) operation.path("responses"), shared);
            work(codes.ofWork(method), operation);
            operation.set("x-access", access.of(endpoint, described.api()));
            path(paths, endpoint).set(verb(endpoint), operation);
        }
        shared.properties().forEach(it -> responses.put(it.getKey(), it.getValue()));
        components(components, responses);
        requireNothingLeft(codes, document);
        var examples = new Examples(file.readOrNull(), components);
        endpoints
                .all()
                .forEach(it -> examples.add(described.api() + pathOf(it), verb(it), (ObjectNode)
                        path(paths, it).path(verb(it))));
        return document;
    }

    private void work(ProblemCodes.Found found, ObjectNode operation) {
        var codes = new TreeSet<>(Problems.codesOf(found.reasons()));
        if (!codes.isEmpty()) {
            codes.addAll(described.workCodes());
            codes.forEach(operation.putArray("x-work-codes")::add);
        }
        if (!found.withFaults().isEmpty()) {
            var faults = operation.putArray("x-work-error-codes");
            found.faults().stream().map(FaultCode::code).distinct().sorted().forEach(faults::add);
        }
    }

    /** Paths in their order, and their verbs. */
    private List<String> byPath() {
        return endpoints.all().stream()
                .sorted((one, other) -> {
                    var byPath = pathOf(one).compareTo(pathOf(other));
                    return byPath != 0 ? byPath : one.compareTo(other);
                })
                .toList();
    }

    private ObjectNode path(ObjectNode paths, String endpoint) {
        return paths.withObjectProperty(described.api() + pathOf(endpoint));
    }

    private static String pathOf(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    private static String verb(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    private void components(ObjectNode components, Map<String, JsonNode> responses) {
        var all = new TreeMap<String, JsonNode>(schemas.named());
        all.put("Problem", Problems.schema());
        all.put("ProblemError", Problems.errorSchema());
        var named = components.putObject("schemas");
        all.forEach(named::set);
        var answers = components.putObject("responses");
        responses.forEach(answers::set);
        Problems.headers(components.putObject("headers"));
        CommonParameters.add(components.putObject("parameters"));
        var schemes = components.putObject("securitySchemes");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "__Host-SESSION")
                .put("description", "The session with the gateway, of people in a browser");
        schemes.putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "A token of the realm, with which the gateway asks the service");
    }

    /** What was said in vain has another name by now. */
    private void requireNothingLeft(ProblemCodes codes, ObjectNode document) {
        var left = new TreeSet<>(codes.unmet());
        left.addAll(schemas.unused());
        var known = new HashSet<>(endpoints.all());
        left.addAll(described.answers().keySet().stream()
                .filter(it -> !known.contains(it))
                .toList());
        left.addAll(described.files().keySet().stream()
                .filter(it -> !known.contains(it))
                .toList());
        if (!left.isEmpty()) {
            throw new AssertionError("DescriptionTest names what there is not: " + left);
        }
        var ids = document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(it -> it.path("operationId").asString())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        ids.values().removeIf(it -> it == 1);
        if (!ids.isEmpty()) {
            throw new AssertionError("Several operations would be called " + ids.keySet());
        }
    }
}
