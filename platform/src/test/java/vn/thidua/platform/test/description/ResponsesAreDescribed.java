package vn.thidua.platform.test.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thidua.platform.test.Endpoints;

/**
 * Holds every answer that any test of a service gets against the committed description: its status, its code, its headers and
 * its body, in which nothing may be that is not described.
 */
public final class ResponsesAreDescribed implements MockMvcBuilderCustomizer {

    /** Of one operation and status; codes and headers are always looked at. */
    private static final int MOST_BODIES = 20;

    private final Endpoints endpoints;
    private final DescriptionFile file;
    private final JsonNode document;
    private final StrictSchemas schemas;
    private final Map<String, Integer> checked = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> resolved = new ConcurrentHashMap<>();

    @Autowired
    ResponsesAreDescribed(Endpoints endpoints, @Value("${spring.application.name}") String service) {
        this(endpoints, DescriptionFile.of(service.replace("-service", "")));
    }

    ResponsesAreDescribed(Endpoints endpoints, DescriptionFile file) {
        this.endpoints = endpoints;
        this.file = file;
        var found = file.readOrNull();
        this.document = found == null ? JsonNodeFactory.instance.missingNode() : found;
        this.schemas = new StrictSchemas(document.path("components"));
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        if (!document.isMissingNode()) {
            builder.alwaysDo(this::hold);
        }
    }

    private void hold(MvcResult result) {
        var request = result.getRequest();
        var endpoint = endpoints
                .of(Objects.requireNonNull(request.getMethod()), Objects.requireNonNull(request.getRequestURI()))
                .orElse(null);
        if (endpoint == null || request.isAsyncStarted()) {
            return;
        }
        var verb = endpoint.substring(0, endpoint.indexOf(' '));
        var path = endpoints.api() + endpoint.substring(endpoint.indexOf(' ') + 1);
        var operation = document.path("paths").path(path).path(verb.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            throw undescribed(endpoint + " is not described");
        }
        requireDescribed(endpoint, operation, result.getResponse());
    }

    private void requireDescribed(String endpoint, JsonNode operation, MockHttpServletResponse answer) {
        var status = Integer.toString(answer.getStatus());
        var type = mediaType(answer);
        var problem = type.equals("application/problem+json") ? read(answer) : JsonNodeFactory.instance.missingNode();
        var code = problem.path("code").asString("");
        var what = endpoint + " answered " + status + (code.isEmpty() ? "" : " " + code);
        var response = resolve(operation.path("responses").path(status));
        if (response.isMissingNode()) {
            throw undescribed(what + ", a status that is not described");
        }
        response.path("headers").properties().stream()
                .filter(it -> it.getValue().path("required").asBoolean(false) && answer.getHeader(it.getKey()) == null)
                .findFirst()
                .ifPresent(it -> {
                    throw undescribed(what + " without the header " + it.getKey());
                });
        if (answer.getStatus() == 401) {
            require(answer, "WWW-Authenticate", what);
        } else if (answer.getStatus() == 429 || answer.getStatus() == 503) {
            require(answer, "Retry-After", what);
        }
        var content = response.path("content").path(type);
        if (content.isMissingNode() && answer.getContentAsByteArray().length > 0) {
            throw undescribed(what + " as " + type + ", which is not described");
        }
        if (!code.isEmpty()) {
            var known = content.path("schema").path("allOf").path(1).path("properties");
            requireCode(what, known.path("code"), code);
            problem.path("errors")
                    .forEach(it -> requireCode(
                            what + " with an error " + it.path("code").asString(""),
                            known.path("errors")
                                    .path("items")
                                    .path("properties")
                                    .path("code"),
                            it.path("code").asString("")));
        }
        var count = checked.merge(endpoint + status, 1, Integer::sum);
        if (type.endsWith("json") && !content.isMissingNode() && count <= MOST_BODIES) {
            requireBody(what, operation, content.path("schema"), answer, answer.getStatus() < 300);
        }
    }

    private void require(MockHttpServletResponse answer, String header, String what) {
        if (answer.getHeader(header) == null) {
            throw undescribed(what + " without the header " + header);
        }
    }

    private void requireCode(String what, JsonNode schema, String code) {
        var known = schema.path("enum");
        if (StreamSupport.stream(known.spliterator(), false)
                .noneMatch(it -> it.asString().equals(code))) {
            throw undescribed(
                    what + ", but of this status only " + (known.isMissingNode() ? "[]" : known) + " are described");
        }
    }

    private void requireBody(
            String what, JsonNode operation, JsonNode schema, MockHttpServletResponse answer, boolean isExample) {
        var body = read(answer);
        var problems = schemas.problemsOf(body, schema);
        if (isExample) {
            Examples.record(operation.path("operationId").asString(), body);
        }
        if (!problems.isEmpty()) {
            throw undescribed(what + " with another body than described: " + first(problems));
        }
    }

    private static List<String> first(List<String> problems) {
        return problems.subList(0, Math.min(5, problems.size()));
    }

    private JsonNode resolve(JsonNode response) {
        var reference = response.path("$ref").asString("");
        return reference.isEmpty()
                ? response
                : resolved.computeIfAbsent(
                        reference,
                        it -> document.path("components")
                                .path("responses")
                                .path(it.substring("#/components/responses/".length())));
    }

    private static JsonNode read(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private static String mediaType(MockHttpServletResponse answer) {
        var type = answer.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    private AssertionError undescribed(String what) {
        return new AssertionError("""
                %s in %s.
                ./thidua describe writes what the code says. If that misses it, so does the walk of ProblemCodes or \
                CommonProblems.""".formatted(what, file.path().normalize()));
    }
}
