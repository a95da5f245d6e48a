package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.domain.Refusal.Kind;
import vn.thidua.platform.test.Http;

@GroveTest
class ProblemsTest {

    private static final Map<Kind, Integer> STATUS = Map.ofEntries(
            Map.entry(Kind.BAD_REQUEST, 400),
            Map.entry(Kind.UNAUTHENTICATED, 401),
            Map.entry(Kind.FORBIDDEN, 403),
            Map.entry(Kind.NOT_FOUND, 404),
            Map.entry(Kind.CONFLICT, 409),
            Map.entry(Kind.STALE, 412),
            Map.entry(Kind.TOO_LARGE, 413),
            Map.entry(Kind.INVALID, 422),
            Map.entry(Kind.PRECONDITION_REQUIRED, 428),
            Map.entry(Kind.TOO_MANY, 429),
            Map.entry(Kind.UNAVAILABLE, 503));

    private final Http.Session person;

    ProblemsTest(@Autowired Http http) {
        this.person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void answersEachKindWithItsStatusAndTheReasonsCode(Kind kind) {
        var answer = person.get("/api/grove/refusals/" + kind);

        assertThat(answer).hasStatus(STATUS.get(kind)).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var problem = assertThat(answer).bodyJson();
        problem.extractingPath("$.type").isEqualTo("urn:thidua:problem:leaf-wilted");
        problem.extractingPath("$.code").isEqualTo("leaf-wilted");
        problem.extractingPath("$.status").isEqualTo(STATUS.get(kind));
        problem.extractingPath("$.detail").isEqualTo("wilted by " + kind);
        problem.extractingPath("$.traceId").asString().matches("[0-9a-f]{32}");
        problem.doesNotHavePath("$.errors");
    }

    @Test
    void tellsOfSeveralFaultsAtOnce() {
        var answer = person.get("/api/grove/faults");

        requireProblem(answer, 422, "tree-invalid");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .containsExactly("too-high", "too-old");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/height", "/age");
    }

    @Test
    void saysNothingOfAnUnexpectedErrorButItsTrace() {
        var answer = person.request(HttpMethod.GET, "/api/grove/breakdown")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange();

        requireProblem(answer, 500, "unexpected");
        assertThat(answer).bodyJson().extractingPath("$.traceId").isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(answer).bodyText().doesNotContain("secret", "Exception", "vn.thidua", "detail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/event-stream", "image/png", "*/*"})
    void answersWithAProblemWhateverIsAskedFor(String accepted) {
        var answer = person.request(HttpMethod.GET, "/api/grove/refusals/CONFLICT")
                .header("Accept", accepted)
                .exchange();

        requireProblem(answer, 409, "leaf-wilted");
    }

    @Test
    void refusesWhatIsNotThere() {
        requireProblem(person.get("/api/grove/nowhere"), 404, "resource-unknown");
        requireProblem(person.get("/elsewhere"), 404, "resource-unknown");
        requireProblem(person.get("/api/grove/trees/" + UUID.randomUUID()), 404, "tree-unknown");
        requireProblem(person.get("/api/grove/trees/7"), 400, "parameter-invalid");
        requireProblem(person.get("/api/grove/breakdown?depth=deep"), 400, "parameter-invalid");
    }

    @Test
    void refusesOtherMethodsAndOtherMedia() {
        requireProblem(person.request(HttpMethod.DELETE, "/api/grove/who").exchange(), 405, "method-not-allowed");
        requireProblem(
                person.request(HttpMethod.PUT, "/api/grove/echo")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<a/>")
                        .exchange(),
                415,
                "unsupported-media-type");
    }

    static void requireProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
