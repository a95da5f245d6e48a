package vn.thidua.platform.test.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.domain.FaultCode;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** The problems of one operation by status: the service's own, and those of the gateway in front of it. */
final class Problems {

    private static final Map<Refusal.Kind, Integer> STATUS = Map.ofEntries(
            Map.entry(Refusal.Kind.BAD_REQUEST, 400),
            Map.entry(Refusal.Kind.UNAUTHENTICATED, 401),
            Map.entry(Refusal.Kind.FORBIDDEN, 403),
            Map.entry(Refusal.Kind.NOT_FOUND, 404),
            Map.entry(Refusal.Kind.CONFLICT, 409),
            Map.entry(Refusal.Kind.STALE, 412),
            Map.entry(Refusal.Kind.TOO_LARGE, 413),
            Map.entry(Refusal.Kind.INVALID, 422),
            Map.entry(Refusal.Kind.PRECONDITION_REQUIRED, 428),
            Map.entry(Refusal.Kind.TOO_MANY, 429),
            Map.entry(Refusal.Kind.UNAVAILABLE, 503));

    /** Those that are the same for many operations, and are described once for all of them. */
    private static final List<Integer> SHARED =
            List.of(400, 401, 403, 406, 408, 412, 413, 415, 421, 428, 429, 500, 503);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SortedMap<Integer, SortedSet<String>> own = new TreeMap<>();
    private final SortedMap<Integer, SortedSet<String>> gateways = new TreeMap<>();
    private final SortedMap<Integer, SortedSet<String>> faults = new TreeMap<>();

    void add(Reason reason) {
        add(STATUS.getOrDefault(reason.kind(), 500), reason.code());
    }

    /** Codes that may stand among the errors of a problem with that reason. */
    void addFaults(Reason reason, Collection<String> codes) {
        faults.computeIfAbsent(STATUS.getOrDefault(reason.kind(), 500), _ -> new TreeSet<>())
                .addAll(codes);
    }

    /** The same for all it was found to be refused with. */
    void add(ProblemCodes.Found found) {
        found.reasons().forEach(this::add);
        var codes = found.faults().stream().map(FaultCode::code).toList();
        found.withFaults().forEach(it -> addFaults(it, codes));
    }

    void add(int status, String... codes) {
        own.computeIfAbsent(status, _ -> new TreeSet<>()).addAll(List.of(codes));
    }

    /** As the gateway's description lists them. */
    void addGateways(JsonNode problems) {
        problems.forEach(it -> gateways.computeIfAbsent(it.path("status").asInt(), _ -> new TreeSet<>())
                .add(it.path("code").asString()));
    }

    static Collection<String> codesOf(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    /** Adds them to an operation's responses, and to the components what many operations share. */
    void describe(ObjectNode responses, ObjectNode components) {
        var statuses = new TreeSet<>(own.keySet());
        statuses.addAll(gateways.keySet());
        for (var status : statuses) {
            var response = response(status);
            var name = nameOf(status);
            // With other errors in it, one of the same codes stands by itself.
            if (SHARED.contains(status) && (!components.has(name) || response.equals(components.get(name)))) {
                components.set(name, response);
                responses.putObject(status.toString()).put("$ref", "#/components/responses/" + name);
            } else {
                responses.set(status.toString(), response);
            }
        }
    }

    private SortedSet<String> codes(int status) {
        var codes = new TreeSet<>(own.getOrDefault(status, new TreeSet<>()));
        codes.addAll(gateways.getOrDefault(status, new TreeSet<>()));
        return codes;
    }

    /** As in {@code 403.not-allowed.gateway.csrf-refused}. */
    private String nameOf(int status) {
        var parts = new ArrayList<String>();
        parts.add(Integer.toString(status));
        parts.addAll(own.getOrDefault(status, new TreeSet<>()));
        if (!byGateway(status).isEmpty()) {
            parts.add("gateway");
            parts.addAll(byGateway(status));
        }
        return String.join(".", parts);
    }

    /** What the gateway alone refuses with. */
    private SortedSet<String> byGateway(int status) {
        var codes = new TreeSet<>(gateways.getOrDefault(status, new TreeSet<>()));
        codes.removeAll(own.getOrDefault(status, new TreeSet<>()));
        return codes;
    }

    private ObjectNode response(int status) {
        var codes = codes(status);
        var response = NODES.objectNode().put("description", String.join(", ", codes));
        var headers = response.putObject("headers");
        headers.putObject("Problem-Code").put("$ref", "#/components/headers/Problem-Code");
        if (status == 401) {
            headers.putObject("WWW-Authenticate").put("$ref", "#/components/headers/WWW-Authenticate");
        }
        if (status == 429 || status == 503) {
            headers.putObject("Retry-After").put("$ref", "#/components/headers/Retry-After");
        }
        var schema = response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema");
        var all = schema.putArray("allOf");
        all.addObject().put("$ref", "#/components/schemas/Problem");
        var properties = all.addObject().putObject("properties");
        codes.forEach(properties.putObject("code").putArray("enum")::add);
        var ofErrors = faults.get(status);
        if (ofErrors != null) {
            ofErrors.forEach(properties
                    .putObject("errors")
                    .putObject("items")
                    .putObject("properties")
                    .putObject("code")
                    .putArray("enum")::add);
        }
        var byGateway = byGateway(status);
        if (!byGateway.isEmpty()) {
            byGateway.forEach(response.putArray("x-by-gateway")::add);
        }
        return response;
    }

    /** The headers that come with problems. */
    static void headers(ObjectNode headers) {
        header(headers, "Problem-Code", "The same code as in the body; the gateway keeps it to itself");
        header(headers, "WWW-Authenticate", "How to sign in, after RFC 6750 and RFC 9470");
        header(headers, "Retry-After", "The seconds after which another try makes sense");
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    /** Every problem's body, as {@code ProblemAdvice} writes it. */
    static ObjectNode schema() {
        var problem = NODES.objectNode().put("type", "object");
        problem.put(
                "description",
                "A refusal (RFC 9457). The code is stable; people read the sentence that stands for it.");
        List.of("type", "title", "status", "code", "traceId").forEach(problem.putArray("required")::add);
        var properties = problem.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer").put("format", "int32");
        properties.putObject("detail").put("type", "string").put("description", "For developers, in English");
        properties.putObject("instance").put("type", "string");
        properties.putObject("code").put("type", "string");
        properties.putObject("traceId").put("type", "string");
        var errors = properties.putObject("errors").put("type", "array");
        errors.putObject("items").put("$ref", "#/components/schemas/ProblemError");
        return problem;
    }

    /** One of several causes. */
    static ObjectNode errorSchema() {
        var error = NODES.objectNode().put("type", "object");
        error.put("description", "One cause among several, and the JSON pointer (RFC 6901) of what it is about");
        List.of("code", "pointer", "detail").forEach(error.putArray("required")::add);
        var properties = error.putObject("properties");
        List.of("code", "pointer", "detail")
                .forEach(it -> properties.putObject(it).put("type", "string"));
        return error;
    }
}
