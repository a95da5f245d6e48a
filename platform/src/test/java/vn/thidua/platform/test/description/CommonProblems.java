package vn.thidua.platform.test.description;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.web.Creates;

/** The problems that follow from an operation's shape: what filters, resolvers and Spring refuse before its method is called. */
final class CommonProblems {

    /** What reading a body refuses, with the place as the only error. */
    private static final List<Reason> IN_A_FIELD = List.of(
            CommonReason.FIELD_INVALID, CommonReason.TEXT_WITH_MARKUP, CommonReason.TEXT_WITH_CONTROL_CHARACTERS);

    private final Endpoints endpoints;
    private final JsonNode gateway;

    CommonProblems(Endpoints endpoints, JsonNode gateway) {
        this.endpoints = endpoints;
        this.gateway = gateway;
    }

    Problems of(String endpoint) {
        var method = endpoints.method(endpoint);
        var problems = new Problems();
        problems.add(CommonReason.PATH_INVALID);
        problems.add(CommonReason.PARAMETER_INVALID);
        problems.add(CommonReason.NOT_SIGNED_IN);
        problems.add(CommonReason.TOKEN_EXPIRED);
        problems.add(CommonReason.TOKEN_INVALID);
        problems.add(406, "not-acceptable");
        problems.add(500, "unexpected");
        problems.add(CommonReason.SERVICE_UNAVAILABLE);
        // A body may come where none is read, and is looked at all the same.
        problems.add(CommonReason.BODY_TOO_LARGE);
        problems.add(CommonReason.TOO_MANY_REQUESTS);
        if (Stream.of(method.getParameterTypes()).anyMatch(it -> it == Actor.class || it == Command.class)) {
            problems.add(CommonReason.SECOND_FACTOR_REQUIRED);
        }
        if (endpoints.isFresh(endpoint)) {
            problems.add(CommonReason.FRESH_SIGN_IN_REQUIRED);
        }
        if (endpoints.bodyOf(endpoint).isPresent()) {
            problems.add(CommonReason.BODY_NOT_READABLE);
            problems.add(415, "unsupported-media-type");
            problems.add(CommonReason.FIELD_INVALID);
            problems.add(CommonReason.TEXT_WITH_MARKUP);
            problems.add(CommonReason.TEXT_WITH_CONTROL_CHARACTERS);
            problems.addFaults(CommonReason.BODY_NOT_READABLE, List.of(CommonReason.BODY_NOT_READABLE.code()));
            problems.addFaults(CommonReason.FIELD_INVALID, Problems.codesOf(IN_A_FIELD));
        }
        if (endpoints.takesFile(endpoint)) {
            problems.add(415, "unsupported-media-type");
        }
        command(method, endpoint.startsWith("POST "), problems);
        gateways(endpoint, problems);
        return problems;
    }

    private static void command(Method method, boolean isPost, Problems problems) {
        Arrays.stream(method.getParameters())
                .filter(it -> it.getType() == Command.class)
                .findFirst()
                .ifPresent(command -> {
                    if (!command.isAnnotationPresent(Creates.class)) {
                        problems.add(CommonReason.IF_MATCH_REQUIRED);
                        problems.add(CommonReason.VERSION_STALE);
                    }
                    if (isPost) {
                        problems.add(CommonReason.IDEMPOTENCY_KEY_REQUIRED);
                        problems.add(CommonReason.IDEMPOTENCY_KEY_INVALID);
                        problems.add(CommonReason.IDEMPOTENCY_KEY_REUSED);
                    }
                });
    }

    private void gateways(String endpoint, Problems problems) {
        var listed = gateway.path("x-problems");
        problems.addGateways(listed.path("every"));
        problems.addGateways(listed.path(endpoint.startsWith("GET ") ? "reads" : "changes"));
        if (endpoints.streams(endpoint)) {
            problems.addGateways(listed.path("stream"));
        }
    }
}
